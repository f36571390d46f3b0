package menlou.packet.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import menlou.packet.page.Area;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A composite font with two-byte codes and TrueType outlines inside (ISO 32000-1, 9.7), the kind
 * packets are written with. Read without drawing anything, which is some ten times faster than
 * loading it.
 */
final class OwnFont implements ReadFont {
  private static final COSName FONT_FILE = COSName.getPDFName("FontFile2");

  private final String name;
  private final ByCode<Letter> letters = new ByCode<>(this::letter);
  private final CMap map;
  private final Map<Integer, Float> widths;
  private final float usualWidth;
  private final byte[] glyphs;
  private final Outlines outlines;

  /** What pages ask of a code. */
  private record Letter(String text, float width, Area ink) {}

  private OwnFont(COSDictionary font, COSDictionary descendant, byte[] file) throws IOException {
    String full = font.getNameAsString(COSName.BASE_FONT, "");
    this.name = full.indexOf('+') == 6 ? full.substring(7) : full;
    byte[] toUnicode =
        font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream
            ? Contents.of(stream)
            : new byte[0];
    this.map = new CMapParser().parse(new RandomAccessReadBuffer(toUnicode));
    this.usualWidth = descendant.getFloat(COSName.DW, 1000) / 1000;
    this.widths = widths(descendant.getCOSArray(COSName.W));
    this.glyphs =
        descendant.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream stream
            ? Contents.of(stream)
            : new byte[0];
    this.outlines = new Outlines(file);
  }

  /**
   * The font, when it is of this kind.
   *
   * @throws IOException when it cannot be read
   */
  static java.util.Optional<ReadFont> of(COSDictionary font) throws IOException {
    boolean ours =
        COSName.TYPE0.equals(font.getDictionaryObject(COSName.SUBTYPE))
            && COSName.IDENTITY_H.equals(font.getDictionaryObject(COSName.ENCODING));
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (!ours
        || descendants == null
        || descendants.size() == 0
        || !(descendants.getObject(0) instanceof COSDictionary descendant)
        || descendant.getCOSDictionary(COSName.FONT_DESC) == null) {
      return java.util.Optional.empty();
    }
    COSBase file = descendant.getCOSDictionary(COSName.FONT_DESC).getDictionaryObject(FONT_FILE);
    return file instanceof COSStream stream
        ? java.util.Optional.of(new OwnFont(font, descendant, Contents.of(stream)))
        : java.util.Optional.empty();
  }

  /** Both ways of writing widths: one after another, and one for a range (9.7.4.3). */
  private static Map<Integer, Float> widths(COSArray array) {
    Map<Integer, Float> widths = new HashMap<>();
    for (int i = 0; array != null && i + 1 < array.size(); ) {
      int first = array.getInt(i, 0);
      COSBase next = array.getObject(i + 1);
      if (next instanceof COSArray each) {
        for (int k = 0; k < each.size(); k++) {
          widths.put(first + k, width(each.getObject(k)));
        }
        i += 2;
      } else {
        int last = Math.min(array.getInt(i + 1, 0), 0xFFFF);
        for (int code = first; code <= last && i + 2 < array.size(); code++) {
          widths.put(code, width(array.getObject(i + 2)));
        }
        i += 3;
      }
    }
    return widths;
  }

  private static float width(COSBase number) {
    return number instanceof COSNumber value ? value.floatValue() / 1000 : 0;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public int length(byte[] string, int at) {
    return 2;
  }

  @Override
  public String text(int code) {
    return letters.get(code).text();
  }

  private Letter letter(int code) {
    String text = map.toUnicode(code, 2);
    return new Letter(
        text == null ? "" : text, widths.getOrDefault(code, usualWidth), outlines.box(glyph(code)));
  }

  @Override
  public float width(int code) {
    return letters.get(code).width();
  }

  private int glyph(int code) {
    return 2 * code + 1 < glyphs.length
        ? (glyphs[2 * code] & 0xFF) << 8 | (glyphs[2 * code + 1] & 0xFF)
        : glyphs.length == 0 ? code : 0;
  }

  @Override
  public Area ink(int code) {
    return letters.get(code).ink();
  }

  @Override
  public long outline(int code) {
    return outlines.print(glyph(code));
  }

  @Override
  public boolean isNotdef(int code) {
    return glyph(code) == 0;
  }
}
