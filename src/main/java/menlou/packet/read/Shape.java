package menlou.packet.read;

import menlou.packet.page.Area;

/**
 * Something painted that is no letter.
 *
 * @param area in points from the page's upper left corner; of a line without its thickness
 * @param tone 0 is black, 1 is paper
 * @param print differs for different pictures; 0 for what is no picture
 * @param order place in the order of painting, shared with the letters of the page
 */
public record Shape(Kind kind, Area area, float tone, long print, int order) {
  /** What it is. */
  public enum Kind {
    LINE,
    FILL,
    IMAGE
  }

  /** A line along an edge of the paper, not a slanting or a curved one. */
  public boolean isRule() {
    return kind == Kind.LINE && (area.width() < 0.01f || area.height() < 0.01f);
  }
}
