package menlou.packet.read;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The fonts of one file, each opened once. Not thread-safe. */
final class FontBook {
  private final IdentityHashMap<COSDictionary, Optional<ReadFont>> open = new IdentityHashMap<>();

  /** The font of a name in resources; empty when there is none that can be read. */
  Optional<ReadFont> find(@Nullable COSDictionary resources, String name) {
    COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(COSName.getPDFName(name));
    return font == null ? Optional.empty() : open.computeIfAbsent(font, FontBook::read);
  }

  private static Optional<ReadFont> read(COSDictionary font) {
    try {
      Optional<ReadFont> own = OwnFont.of(font);
      return own.isPresent() ? own : Optional.of(new OtherFont(PDFontFactory.createFont(font)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }
}
