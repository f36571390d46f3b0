package menlou.packet.page;

import menlou.packet.type.Galley;
import menlou.packet.type.Line;
import menlou.packet.type.SetText;

/** Something drawn on a page. Places in points from the upper left corner. */
public sealed interface Mark {
  /** How dark: 0 is black, 1 is paper. */
  float BLACK = 0;

  float GREY = 0.45f;

  /** The same further right and further down. */
  default Mark moved(float right, float down) {
    return switch (this) {
      case Words(var text, var line, float x, float baseline, float stretch, float grey) ->
          new Words(text, line, x + right, baseline + down, stretch, grey);
      case Rule(float x1, float y1, float x2, float y2, float weight, float grey) ->
          new Rule(x1 + right, y1 + down, x2 + right, y2 + down, weight, grey);
      case Shade(Area area, float grey) -> new Shade(area.moved(right, down), grey);
      case Photo(Area area, Picture picture) -> new Photo(area.moved(right, down), picture);
      case Slanted(SetText text, float x, float y, float degrees, float grey) ->
          new Slanted(text, x + right, y + down, degrees, grey);
      case Code(Area area, Modules modules) -> new Code(area.moved(right, down), modules);
    };
  }

  /**
   * One line of words.
   *
   * @param stretch extra space at every place where the line could end, to justify it
   */
  record Words(SetText text, Line line, float x, float baseline, float stretch, float grey)
      implements Mark {
    /**
     * Whether a space hangs over the end: nobody sees it, but without it the last word and the
     * first of the next line are one to whoever reads the file.
     */
    boolean endsInSpace() {
      int next = line.to();
      Galley galley = text.galley();
      return next < galley.size() && galley.isSpace(next) && galley.glyph(next) != 0;
    }

    /** Some of its atoms, where they stand. */
    Words part(int from, int to) {
      float shift = x;
      for (int atom = line.from(); atom < from; atom++) {
        shift += LinePen.advance(this, atom);
      }
      float width = 0;
      for (int atom = from; atom < to; atom++) {
        width += LinePen.advance(this, atom);
      }
      Line part = new Line(from, to, width, line.torn(), line.last());
      return new Words(text, part, shift, baseline, stretch, grey);
    }
  }

  /** A straight line, {@code weight} points thick. */
  record Rule(float x1, float y1, float x2, float y2, float weight, float grey) implements Mark {}

  /** A filled rectangle. */
  record Shade(Area area, float grey) implements Mark {}

  /** A picture scaled into the area, already of its proportions. */
  record Photo(Area area, Picture picture) implements Mark {}

  /**
   * One line of words slanting up across the page, centred on a point. Drawn as shapes, so that it
   * is not mixed into the words it crosses when they are copied or read aloud.
   */
  record Slanted(SetText text, float x, float y, float degrees, float grey) implements Mark {}

  /** A two-dimensional code filling the area; the quiet zone lies outside. */
  record Code(Area area, Modules modules) implements Mark {}
}
