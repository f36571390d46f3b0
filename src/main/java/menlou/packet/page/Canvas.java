package menlou.packet.page;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.type.Line;
import menlou.packet.type.SetText;

/** Collects the marks of one page. Not thread-safe. */
public final class Canvas {
  /**
   * How far the baseline lies under the top of the letters' square, in ems (Noto CJK, OS/2
   * typographic ascender).
   */
  private static final float ASCENT = 0.88f;

  private final PaperSize size;
  private final List<Mark> marks = new ArrayList<>();

  public Canvas(PaperSize size) {
    this.size = size;
  }

  public PaperSize size() {
    return size;
  }

  public List<Mark> marks() {
    return marks;
  }

  public void add(Mark mark) {
    marks.add(mark);
  }

  public void rule(float x1, float y1, float x2, float y2, float weight) {
    marks.add(new Mark.Rule(x1, y1, x2, y2, weight, Mark.BLACK));
  }

  /** Draws the four sides of an area, the line centred on its edge. */
  public void frame(Area area, float weight, float grey) {
    marks.add(new Mark.Rule(area.x(), area.y(), area.right(), area.y(), weight, grey));
    marks.add(new Mark.Rule(area.x(), area.bottom(), area.right(), area.bottom(), weight, grey));
    marks.add(new Mark.Rule(area.x(), area.y(), area.x(), area.bottom(), weight, grey));
    marks.add(new Mark.Rule(area.right(), area.y(), area.right(), area.bottom(), weight, grey));
  }

  /** Writes lines from the top of the area down. */
  public void text(SetText text, Area area, Align align, float grey) {
    float baseline = area.y() + text.size() * ASCENT;
    for (Line line : text.lines()) {
      float free = area.width() - line.width();
      float stretch = align == Align.JUSTIFY && !line.last() ? stretch(text, line, free) : 0;
      marks.add(new Mark.Words(text, line, area.x() + align.shift(free), baseline, stretch, grey));
      baseline += text.size() * text.leading();
    }
  }

  /**
   * Spreads what a line leaves free over the places where it could end; not when that would tear it
   * open.
   */
  private static float stretch(SetText text, Line line, float free) {
    int places = 0;
    for (int atom = line.from(); atom < line.to() - 1; atom++) {
      places += text.galley().stretches(atom) ? 1 : 0;
    }
    float each = places == 0 ? 0 : free / places;
    return each <= text.size() * 0.5f ? Math.max(0, each) : 0;
  }
}
