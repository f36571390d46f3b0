package menlou.packet.read;

import menlou.packet.page.Area;

/**
 * One letter on a page. Lengths in points from the page's upper left corner.
 *
 * @param text what a reader takes it for, by the font's own table; empty when the table is silent
 * @param code the code in the font
 * @param x where it begins on the baseline
 * @param baseline its distance from the top
 * @param advance how far the pen goes on
 * @param size in points, as it appears
 * @param upright whether it stands straight on a level line
 * @param ink the box of its outline; without width for blanks
 * @param tone 0 is black, 1 is paper
 * @param visible whether it is painted at all: not hidden, not cut off, not transparent
 * @param order place in the order of painting, shared with the shapes of the page
 */
public record Glyph(
    String text,
    ReadFont font,
    int code,
    float x,
    float baseline,
    float advance,
    float size,
    boolean upright,
    Area ink,
    float tone,
    boolean visible,
    int order) {
  /**
   * The outline's box as far as it lies over the letter's own stretch of the line: hooks and tails
   * may hang over their neighbours. Without width for blanks and for accents with codes of their
   * own.
   */
  public Area body() {
    float left = Math.max(ink.x(), x);
    return new Area(left, ink.y(), Math.min(ink.right(), x + advance) - left, ink.height());
  }

  /** The middle of the letter's body, by which it belongs to an area. */
  public float middleX() {
    return x + advance / 2;
  }

  /** A good third of an em above the baseline. */
  public float middleY() {
    return baseline - size * 0.36f;
  }

  /** A space; a code that stands for nothing is none. */
  public boolean isBlank() {
    // No blank lies beyond the characters of one unit.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether its middle lies in the area. */
  public boolean isIn(Area area) {
    float middleX = middleX();
    float middleY = middleY();
    return middleX >= area.x()
        && middleX <= area.right()
        && middleY >= area.y()
        && middleY <= area.bottom();
  }
}
