package menlou.packet.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Words made ready for setting: one atom per character, box or blank, with its glyph, its width as
 * a function of the size, and whether a line may end after it. Made once, broken into lines at any
 * size. Immutable.
 */
public final class Galley {
  static final byte NO = 0;
  static final byte MAY = 1;
  static final byte MUST = 2;

  /** Inside a value on a line: only when the value does not fit on a line of its own. */
  static final byte UNWILLING = 3;

  /** Inside a word, but better there than elsewhere when it must be torn. */
  static final byte SEAM = 4;

  static final byte UNDERLINED = 1;
  static final byte TICKED = 2;
  static final byte SPACE = 4;

  /** Width of the sliver between Han and letters, in ems. */
  static final float GAP = 0.125f;

  private final List<FontFile> fonts;
  private final int[] codePoints;
  private final int[] glyphs;
  private final byte[] fontOf;
  private final float[] ems;
  private final float[] points;
  private final byte[] flags;
  private final byte[] ends;

  Galley(GalleyBuilder from) {
    fonts = List.copyOf(from.used);
    int size = from.size;
    codePoints = java.util.Arrays.copyOf(from.codePoints, size);
    glyphs = java.util.Arrays.copyOf(from.glyphs, size);
    fontOf = java.util.Arrays.copyOf(from.fontOf, size);
    ems = java.util.Arrays.copyOf(from.ems, size);
    points = java.util.Arrays.copyOf(from.points, size);
    flags = java.util.Arrays.copyOf(from.flags, size);
    ends = java.util.Arrays.copyOf(from.ends, size);
  }

  public static Galley of(Fonts fonts, List<Inline> words) {
    GalleyBuilder builder = new GalleyBuilder(fonts);
    words.forEach(builder::add);
    return builder.build();
  }

  public int size() {
    return codePoints.length;
  }

  /** The character of an atom; 0 for a blank. */
  public int codePoint(int atom) {
    return codePoints[atom];
  }

  public int glyph(int atom) {
    return glyphs[atom];
  }

  /** The font of an atom that is not a blank. */
  public FontFile font(int atom) {
    return fonts.get(fontOf[atom]);
  }

  public boolean isBlank(int atom) {
    return codePoints[atom] == 0;
  }

  public boolean isUnderlined(int atom) {
    return (flags[atom] & UNDERLINED) != 0;
  }

  public boolean isTicked(int atom) {
    return (flags[atom] & TICKED) != 0;
  }

  public boolean isSpace(int atom) {
    return (flags[atom] & SPACE) != 0;
  }

  /** Width in points of an em of letters; blanks around a value shrink as the value grows. */
  public float width(int atom, float em) {
    return Math.max(0, ems[atom] * em + points[atom]);
  }

  /** Set in lines no wider than asked. */
  SetText set(FitRule.Setting setting, float width, float leading) {
    float room = setting.wraps() ? width : Float.MAX_VALUE / 4;
    return set(setting.size(), setting.narrow(), leading, room);
  }

  /**
   * Set in lines.
   *
   * @param narrow width of letters, 1 for their own
   */
  public SetText set(float size, float narrow, float leading, float width) {
    return new SetText(this, size, narrow, leading, lines(size * narrow, width));
  }

  /** Whether extra space may be put after the atom when a line is justified. */
  public boolean stretches(int atom) {
    return ends[atom] != NO && ends[atom] != SEAM;
  }

  /** The line without the spaces that hang over its end. */
  private Line line(int from, int to, float em, boolean last) {
    int visible = to;
    while (visible > from && isSpace(visible - 1)) {
      visible--;
    }
    float width = 0;
    for (int atom = from; atom < visible; atom++) {
      width += width(atom, em);
    }
    boolean torn = to > from && to < size() && (ends[to - 1] == NO || ends[to - 1] == SEAM);
    return new Line(from, visible, width, torn, last);
  }

  /**
   * Breaks into lines at the width of an em, each as full as the rules allow. A word wider than a
   * line is torn as a last resort; a single atom wider than the line makes a line too wide, which
   * the caller sees by its width.
   */
  public List<Line> lines(float em, float width) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < size()) {
      int to = end(from, em, width + 0.01f);
      boolean last = to == size() || ends[to - 1] == MUST;
      lines.add(line(from, isEmptyLineEnd(from, to) ? from : to, em, last));
      from = to;
    }
    return lines;
  }

  /** A forced end is an atom of its own without width, so that empty lines exist. */
  private boolean isEmptyLineEnd(int from, int to) {
    return to == from + 1 && ends[from] == MUST;
  }

  private int end(int from, float em, float width) {
    float used = 0;
    int possible = from;
    int unwilling = from;
    int seam = from;
    for (int atom = from; atom < size(); atom++) {
      used += width(atom, em);
      if (used > width && !isSpace(atom) && atom > from) {
        return possible > from
            ? possible
            : unwilling > from ? unwilling : seam > from ? seam : torn(from, atom);
      }
      if (ends[atom] == MUST) {
        return atom + 1;
      }
      if (ends[atom] == MAY) {
        possible = atom + 1;
      } else if (ends[atom] == UNWILLING) {
        unwilling = atom + 1;
      } else if (ends[atom] == SEAM) {
        seam = atom + 1;
      }
    }
    return size();
  }

  /**
   * Tears a long word at {@code at}, or up to three atoms earlier when a forbidden sign would begin
   * the line.
   */
  private int torn(int from, int at) {
    for (int cut = at; cut > from && cut > at - 4; cut--) {
      CharKind next = CharKind.of(codePoints[cut]);
      CharKind before = CharKind.of(codePoints[cut - 1]);
      if (next != CharKind.CLOSE && next != CharKind.STOP && before != CharKind.OPEN) {
        return cut;
      }
    }
    return at;
  }
}
