package menlou.packet.page;

import menlou.packet.type.Line;
import menlou.packet.type.SetText;

/** Something drawn on a page. Places in points from the upper left corner. */
public sealed interface Mark {
  /** How dark: 0 is black, 1 is paper. */
  float BLACK = 0;

  float GREY = 0.45f;

  /**
   * One line of words.
   *
   * @param stretch extra space at every place where the line could end, to justify it
   */
  record Words(SetText text, Line line, float x, float baseline, float stretch, float grey)
      implements Mark {}

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
}
