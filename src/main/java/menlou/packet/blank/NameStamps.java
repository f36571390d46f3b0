package menlou.packet.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.catalog.form.Remedy;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.type.Face;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.Fonts;
import menlou.packet.type.Galley;
import menlou.packet.type.SetText;

/**
 * Shows every box with its name in or above its upper left corner, for the person who fills the
 * map.
 */
final class NameStamps {
  private static final float INSET = 1;
  private static final float WEIGHT = 0.6f;
  private static final float WHITE = 1;
  private static final float PAD = 0.5f;
  private static final FitRule RULE =
      new FitRule(6.5f, 4.5f, 0.7f, 1, List.of(Remedy.SHRINK, Remedy.CONDENSE), 1);

  private final Lettering letters;

  NameStamps(Fonts fonts) {
    this.letters = new Lettering(fonts);
  }

  List<Mark> marks(Box box) {
    Area area = box.area().inset(INSET, INSET);
    List<Mark> marks = new ArrayList<>();
    frame(area, marks);
    Galley name = letters.galley(box.name(), Face.HEI);
    Optional<SetText> fitted = Fit.into(name, area.width() - 2 * PAD, area.height(), RULE);
    SetText set = fitted.orElseGet(() -> name.set(RULE.min(), 1, 1, Float.MAX_VALUE / 4));
    float height = set.height() + 2 * PAD;
    // A name longer than its box is wide stands above it.
    float top = fitted.isPresent() ? area.y() : area.y() - height;
    Area words = new Area(area.x(), top, set.width() + 2 * PAD, height);
    marks.add(new Mark.Shade(words, WHITE));
    marks.addAll(Canvas.lines(set, words.inset(PAD, PAD), Align.LEFT, Mark.BLACK));
    return marks;
  }

  private static void frame(Area area, List<Mark> marks) {
    float x = area.x();
    float y = area.y();
    float right = area.right();
    float bottom = area.bottom();
    for (float[] side :
        new float[][] {
          {x, y, right, y}, {x, bottom, right, bottom}, {x, y, x, bottom}, {right, y, right, bottom}
        }) {
      marks.add(new Mark.Rule(side[0], side[1], side[2], side[3], WEIGHT, Mark.GREY));
    }
  }
}
