package menlou.packet.page;

import java.util.Arrays;
import menlou.packet.type.FontFile;
import org.jspecify.annotations.Nullable;

/**
 * What one document uses of one font. Each character has a code of its own, even where the font
 * draws two characters with one glyph (a Han character and its radical): so text read back is
 * exactly the text written.
 */
public final class UsedFont {
  private static final int BLOCK = 256;

  private final FontFile font;
  private final char[] @Nullable [] codes = new char[0x110000 / BLOCK][];
  private int[] characters = new int[256];
  private int[] glyphs = new int[256];
  private int count = 1;

  UsedFont(FontFile font) {
    this.font = font;
  }

  int code(int codePoint, int glyph) {
    char[] block = codes[codePoint / BLOCK];
    if (block == null) {
      block = new char[BLOCK];
      codes[codePoint / BLOCK] = block;
    }
    char code = block[codePoint % BLOCK];
    if (code == 0) {
      code = next(codePoint, glyph);
      block[codePoint % BLOCK] = code;
    }
    return code;
  }

  private char next(int codePoint, int glyph) {
    if (count == characters.length) {
      characters = Arrays.copyOf(characters, count * 2);
      glyphs = Arrays.copyOf(glyphs, count * 2);
    }
    characters[count] = codePoint;
    glyphs[count] = glyph;
    return (char) count++;
  }

  public FontFile font() {
    return font;
  }

  /** Number of codes, counting code 0, which shows nothing. */
  public int count() {
    return count;
  }

  /** The character a code from 1 on stands for. */
  public int character(int code) {
    return characters[code];
  }

  /** The glyph, in the whole font, a code from 1 on is drawn with. */
  public int glyph(int code) {
    return glyphs[code];
  }
}
