package menlou.packet.bind;

import java.util.List;
import menlou.packet.page.Area;
import menlou.packet.page.Mark;

/** The rectangle marks take up. */
final class Bounds {
  private Bounds() {}

  /** Of at least one mark. */
  static Area of(List<Mark> marks) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    for (Mark mark : marks) {
      Area area = area(mark);
      left = Math.min(left, area.x());
      top = Math.min(top, area.y());
      right = Math.max(right, area.right());
      bottom = Math.max(bottom, area.bottom());
    }
    return new Area(left, top, right - left, bottom - top);
  }

  private static Area area(Mark mark) {
    return switch (mark) {
      case Mark.Photo(Area area, var _) -> area;
      case Mark.Shade(Area area, float _) -> area;
      case Mark.Code(Area area, var _) -> area;
      case Mark.Words words -> {
        float size = words.text().size();
        yield new Area(words.x(), words.baseline() - size, words.line().width(), size * 1.2f);
      }
      case Mark.Rule rule ->
          new Area(rule.x1(), rule.y1(), rule.x2() - rule.x1(), rule.y2() - rule.y1());
      case Mark.Slanted slanted -> new Area(slanted.x(), slanted.y(), 0, 0);
    };
  }
}
