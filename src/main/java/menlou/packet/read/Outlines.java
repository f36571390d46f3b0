package menlou.packet.read;

import java.nio.ByteBuffer;
import menlou.packet.page.Area;

/**
 * The outlines of a TrueType font, told apart without drawing them (ISO/IEC 14496-22, tables head,
 * loca and glyf). Immutable.
 */
public final class Outlines {
  /** Of a glyph that draws nothing. */
  public static final long NONE = 0;

  /** Where the font cannot be read. */
  public static final long UNKNOWN = -1;

  static final Area NOTHING = new Area(0, 0, 0, 0);

  /** Components of components are rare, endless ones are an attack. */
  private static final int DEEPEST = 6;

  private static final int HEADER = 10;
  private static final int WORDS = 1;
  private static final int SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;

  private final ByteBuffer file;
  private final int glyf;
  private final int loca;
  private final boolean longOffsets;
  private final int count;
  private final float unitsPerEm;

  /**
   * Finds the tables.
   *
   * @throws IllegalArgumentException when the file lacks them
   */
  public Outlines(byte[] font) {
    file = ByteBuffer.wrap(font);
    int head = table(0x68656164);
    glyf = table(0x676C7966);
    loca = table(0x6C6F6361);
    if (head < 0 || glyf < 0 || loca < 0) {
      throw new IllegalArgumentException("no TrueType outlines");
    }
    unitsPerEm = Math.max(1, file.getShort(head + 18) & 0xFFFF);
    longOffsets = file.getShort(head + 50) != 0;
    count = (file.getShort(table(0x6D617870) + 4) & 0xFFFF);
  }

  /** Offset of a table by its tag; -1 when there is none. */
  private int table(int tag) {
    int tables = file.getShort(4) & 0xFFFF;
    for (int i = 0; i < tables; i++) {
      if (file.getInt(12 + i * 16) == tag) {
        return file.getInt(12 + i * 16 + 8);
      }
    }
    return -1;
  }

  public int count() {
    return count;
  }

  private int offset(int glyph) {
    return glyf
        + (longOffsets
            ? file.getInt(loca + 4 * glyph)
            : (file.getShort(loca + 2 * glyph) & 0xFFFF) * 2);
  }

  private int length(int glyph) {
    return glyph < 0 || glyph >= count ? 0 : offset(glyph + 1) - offset(glyph);
  }

  /** Box in ems, y upwards; without width when nothing is drawn. */
  public Area box(int glyph) {
    if (length(glyph) < HEADER) {
      return NOTHING;
    }
    int at = offset(glyph);
    float left = file.getShort(at + 2) / unitsPerEm;
    float low = file.getShort(at + 4) / unitsPerEm;
    return new Area(
        left,
        low,
        file.getShort(at + 6) / unitsPerEm - left,
        file.getShort(at + 8) / unitsPerEm - low);
  }

  /** The same for the same outline, whatever the numbers of its components. */
  public long print(int glyph) {
    return print(glyph, DEEPEST);
  }

  private long print(int glyph, int deepest) {
    int length = length(glyph);
    if (length < HEADER || deepest == 0) {
      return NONE;
    }
    int at = offset(glyph);
    long print = file.getShort(at) < 0 ? composite(at, deepest) : mixed(at, at + length, 1);
    return print == NONE || print == UNKNOWN ? 1 : print;
  }

  /** Everything but the numbers of the components, which a subset changes, and their outlines. */
  private long composite(int start, int deepest) {
    long print = mixed(start, start + HEADER, 2);
    int at = start + HEADER;
    int flags;
    do {
      flags = file.getShort(at) & 0xFFFF;
      print = mix(print, print(file.getShort(at + 2) & 0xFFFF, deepest - 1));
      int end = at + 4 + arguments(flags);
      print = mixed(at + 4, end, mix(print, flags));
      at = end;
    } while ((flags & MORE) != 0);
    return print;
  }

  private static int arguments(int flags) {
    int bytes = (flags & WORDS) != 0 ? 4 : 2;
    if ((flags & SCALE) != 0) {
      return bytes + 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      return bytes + 4;
    }
    return (flags & MATRIX) != 0 ? bytes + 8 : bytes;
  }

  /** Zeros at the end do not count: they only fill up. */
  private long mixed(int from, int to, long seed) {
    int end = to;
    while (end > from && file.get(end - 1) == 0) {
      end--;
    }
    long print = seed;
    int at = from;
    for (; at + 8 <= end; at += 8) {
      print = mix(print, file.getLong(at));
    }
    for (; at < end; at++) {
      print = mix(print, file.get(at));
    }
    return print;
  }

  /** After the finaliser of MurmurHash3, so that one bit changes half of the others. */
  private static long mix(long print, long next) {
    long mixed = (print ^ next) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 29);
  }
}
