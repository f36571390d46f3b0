package menlou.packet.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import menlou.packet.page.UsedFont;
import menlou.packet.type.FontFile;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Embeds the used part of a font as a composite font (ISO 32000-1, 9.7) whose codes are our own, so
 * that every code has exactly one character and reading back is exact.
 */
public final class FontEmbedding {
  /** Glyph outlines and what they need; names, kerning and substitutions stay out. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

  private static final COSName FONT_FILE = COSName.getPDFName("FontFile2");

  private final PDDocument document;

  public FontEmbedding(PDDocument document) {
    this.document = document;
  }

  public COSDictionary embed(UsedFont used) throws IOException {
    Subset subset = new Subset(used);
    String name = tag(used) + "+" + used.font().name().postScriptName();
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant(used, name, subset))));
    font.setItem(
        COSName.TO_UNICODE, stream(ToUnicode.of(used).getBytes(StandardCharsets.US_ASCII)));
    return font;
  }

  /** The font file with the used glyphs only, and the new glyph number of each code. */
  private static final class Subset {
    final byte[] file;
    final byte[] glyphs;

    Subset(UsedFont used) throws IOException {
      FontFile font = used.font();
      TTFSubsetter subsetter = new TTFSubsetter(font.trueType(), TABLES);
      Set<Integer> wanted = new LinkedHashSet<>();
      for (int code = 1; code < used.count(); code++) {
        wanted.add(used.glyph(code));
      }
      subsetter.addGlyphIds(wanted);
      Map<Integer, Integer> renumbered = new HashMap<>();
      subsetter.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
      glyphs = new byte[used.count() * 2];
      for (int code = 1; code < used.count(); code++) {
        int glyph = renumbered.getOrDefault(used.glyph(code), 0);
        glyphs[2 * code] = (byte) (glyph >> 8);
        glyphs[2 * code + 1] = (byte) glyph;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      file = out.toByteArray();
    }
  }

  private COSDictionary descendant(UsedFont used, String name, Subset subset) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(used.font().trueType(), name, subset));
    font.setInt(COSName.DW, 1000);
    font.setItem(COSName.W, widths(used));
    font.setItem(COSName.CID_TO_GID_MAP, stream(subset.glyphs));
    return font;
  }

  private COSDictionary descriptor(TrueTypeFont font, String name, Subset subset)
      throws IOException {
    HeaderTable head = font.getHeader();
    HorizontalHeaderTable lines = font.getHorizontalHeader();
    float scale = 1000f / font.getUnitsPerEm();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    // Symbolic: the codes are no standard encoding.
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray box = new COSArray();
    for (short edge :
        new short[] {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()}) {
      box.add(COSInteger.get(Math.round(edge * scale)));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, Math.round(lines.getAscender() * scale));
    descriptor.setInt(COSName.DESCENT, Math.round(lines.getDescender() * scale));
    descriptor.setInt(COSName.CAP_HEIGHT, 730);
    descriptor.setInt(COSName.STEM_V, 80);
    COSStream file = stream(subset.file);
    file.setInt(COSName.LENGTH1, subset.file.length);
    descriptor.setItem(FONT_FILE, file);
    return descriptor;
  }

  private static COSArray widths(UsedFont used) {
    COSArray each = new COSArray();
    for (int code = 1; code < used.count(); code++) {
      int glyph = used.glyph(code);
      each.add(COSInteger.get(Math.round(used.font().advance(glyph) * 1000)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ONE);
    widths.add(each);
    return widths;
  }

  /** Six letters that differ for different subsets, as the standard asks (9.6.4). */
  private static String tag(UsedFont used) {
    long hash = used.count();
    for (int code = 1; code < used.count(); code++) {
      hash = hash * 31 + used.character(code);
    }
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, 26)));
      hash = Math.floorDiv(hash, 26);
    }
    return tag.toString();
  }

  private COSStream stream(byte[] content) throws IOException {
    return Streams.deflated(document, content);
  }
}
