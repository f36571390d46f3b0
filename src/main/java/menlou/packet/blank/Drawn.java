package menlou.packet.blank;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page, as far as it tells of boxes. Not thread-safe. */
final class Drawn {
  /** More than any page has that a person could read. */
  private static final int MOST_STROKES = 20_000;

  private static final int MOST_LETTERS = 40_000;

  /** A line that leans more than this over its length is none of a table. */
  private static final float LEAN = 0.7f;

  /** A filled rectangle no thicker than this is a line. */
  private static final float THICKEST = 2.5f;

  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Letter> letters = new ArrayList<>();

  List<Stroke> strokes() {
    return strokes;
  }

  List<Letter> letters() {
    return letters;
  }

  void letter(Letter letter) {
    letters.add(letter);
    Budget.require(letters.size() <= MOST_LETTERS);
  }

  void line(Point2D.Float one, Point2D.Float other) {
    float wide = Math.abs(one.x - other.x);
    float high = Math.abs(one.y - other.y);
    if (high <= LEAN && wide > high) {
      float at = (one.y + other.y) / 2;
      add(new Stroke(true, at, Math.min(one.x, other.x), Math.max(one.x, other.x)));
    } else if (wide <= LEAN && high > wide) {
      float at = (one.x + other.x) / 2;
      add(new Stroke(false, at, Math.min(one.y, other.y), Math.max(one.y, other.y)));
    }
  }

  /** What was filled: a line when it is thin, else a shade. */
  void filled(List<Point2D.Float> corners) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Point2D.Float corner : corners) {
      left = Math.min(left, corner.x);
      top = Math.min(top, corner.y);
      right = Math.max(right, corner.x);
      bottom = Math.max(bottom, corner.y);
    }
    float wide = right - left;
    float high = bottom - top;
    if (high <= THICKEST && wide > high) {
      add(new Stroke(true, (top + bottom) / 2, left, right));
    } else if (wide <= THICKEST && high > wide) {
      add(new Stroke(false, (left + right) / 2, top, bottom));
    }
  }

  private void add(Stroke stroke) {
    // Anything not a number is nowhere.
    if (stroke.to() - stroke.from() < Float.MAX_VALUE && Math.abs(stroke.at()) < Float.MAX_VALUE) {
      strokes.add(stroke);
      Budget.require(strokes.size() <= MOST_STROKES);
    }
  }
}
