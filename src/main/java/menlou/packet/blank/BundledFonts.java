package menlou.packet.blank;

import menlou.packet.type.FontName;
import menlou.packet.type.Fonts;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts a blank names without bringing them. Otherwise the fonts of the computer
 * would be searched, which takes long, writes into the home folder, and differs from one to the
 * next.
 */
record BundledFonts(Fonts fonts) implements FontMapper {
  private TrueTypeFont any() {
    return fonts.file(FontName.SANS).trueType();
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(any(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(any(), true);
  }

  @Override
  @SuppressWarnings("NullAway") // null is how the library says that it is no OpenType font
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, any(), true);
  }
}
