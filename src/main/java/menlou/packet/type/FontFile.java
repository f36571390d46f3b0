package menlou.packet.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One parsed TrueType file: which glyph a character has, and how wide it is. Thread-safe. */
public final class FontFile {
  private static final int BLOCK = 256;

  private final FontName name;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final float[] advances;

  /**
   * Glyphs of 256 code points each, looked up once: the parsed table is a slow map of boxed
   * numbers.
   */
  private final AtomicReferenceArray<int[]> blocks = new AtomicReferenceArray<>(0x110000 / BLOCK);

  private FontFile(FontName name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.advances = new float[font.getNumberOfGlyphs()];
    float unitsPerEm = font.getUnitsPerEm();
    for (int glyph = 0; glyph < advances.length; glyph++) {
      advances[glyph] = font.getAdvanceWidth(glyph) / unitsPerEm;
    }
  }

  static FontFile load(FontName name) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(name)));
      // Ligatures and alternates are never wanted here, and looking for them costs most of the
      // drawing time.
      font.setEnableGsub(false);
      return new FontFile(name, font);
    } catch (IOException broken) {
      throw new UncheckedIOException("the font " + name.resource() + " is damaged", broken);
    }
  }

  /** Read in one go: growing to fifteen megabytes would copy them twice. */
  private static byte[] bytes(FontName name) throws IOException {
    URLConnection file =
        Objects.requireNonNull(FontFile.class.getResource(name.resource()), name.resource())
            .openConnection();
    byte[] bytes = new byte[file.getContentLength()];
    try (InputStream in = file.getInputStream()) {
      in.readNBytes(bytes, 0, bytes.length);
    }
    return bytes;
  }

  public FontName name() {
    return name;
  }

  /** The parsed file, for embedding. */
  public TrueTypeFont trueType() {
    return font;
  }

  /** The glyph of a code point, 0 when this font has none. */
  public int glyph(int codePoint) {
    int block = codePoint / BLOCK;
    int[] known = blocks.get(block);
    if (known == null) {
      known = new int[BLOCK];
      for (int i = 0; i < BLOCK; i++) {
        known[i] = characters.getGlyphId(block * BLOCK + i);
      }
      blocks.set(block, known);
    }
    return known[codePoint % BLOCK];
  }

  /** The shape of a glyph, in ems from its origin on the baseline. */
  public Path2D outline(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      Path2D shape = data == null ? new Path2D.Float() : data.getPath();
      shape.transform(
          AffineTransform.getScaleInstance(1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm()));
      return shape;
    } catch (IOException broken) {
      throw new UncheckedIOException("the font " + name.resource() + " is damaged", broken);
    }
  }

  /** Advance width of a glyph in ems. */
  public float advance(int glyph) {
    return advances[glyph];
  }
}
