package menlou.packet.blank;

import java.util.List;
import java.util.Optional;
import menlou.catalog.form.BlankMap;
import menlou.catalog.form.Block;
import menlou.catalog.form.Remedy;
import menlou.catalog.form.Table;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Said;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.Fonts;
import menlou.packet.type.Galley;
import menlou.packet.type.SetText;

/** Sets what goes into one box, inside of its lines. */
final class ValueSetter {
  private static final double USUAL_SIZE = 10.5;
  private static final double USUAL_LEAST = 7;
  private static final double FULL = 100;
  private static final List<Remedy> USUAL = List.of(Remedy.WRAP, Remedy.SHRINK);

  private static final float PAD_X = 2.5f;
  private static final float PAD_Y = 1;

  /** In a narrow box the distance to its lines is this part of its width. */
  private static final float NARROW_PAD = 0.08f;

  private final Fonts fonts;
  private final Table.Fitting usual;

  /** With what the map says of boxes that do not say it themselves. */
  ValueSetter(Fonts fonts, Table.Fitting usual) {
    this.fonts = fonts;
    this.usual = usual;
  }

  static Area area(BlankMap.Place place) {
    return new Area(
        PaperSize.points(place.left()),
        PaperSize.points(place.top()),
        PaperSize.points(place.width()),
        PaperSize.points(place.height()));
  }

  /** Empty when there is no room for the words. */
  Optional<List<? extends Mark>> words(Said said, BlankMap.Box box) {
    Area area = area(box.place());
    Area inner = area.inset(Math.min(PAD_X, area.width() * NARROW_PAD), PAD_Y);
    Galley words = Galley.of(fonts, said.words());
    return Fit.into(words, inner.width(), inner.height(), rule(box.fitting()))
        .map(set -> Canvas.lines(set, middle(set, inner), align(box.align()), Mark.BLACK));
  }

  private static Area middle(SetText set, Area inner) {
    return inner.strip((inner.height() - set.height()) / 2, set.height());
  }

  private FitRule rule(Table.Fitting own) {
    double size = own.size().or(usual::size).orElse(USUAL_SIZE);
    double min = own.min().or(usual::min).orElse(USUAL_LEAST);
    double condense = own.condense().or(usual::condense).orElse(FULL);
    return new FitRule(
        (float) size,
        (float) Math.min(size, min),
        (float) (condense / FULL),
        own.lines() > 0 ? own.lines() : usual.lines(),
        own.order().or(usual::order).orElse(USUAL),
        FitRule.CELL_LEADING);
  }

  private static Align align(Block.Side side) {
    return switch (side) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
      case RIGHT -> Align.RIGHT;
      case JUSTIFY -> Align.JUSTIFY;
    };
  }

  /** A tick as a pen would do it, in the middle of the box. */
  static List<Mark> tick(BlankMap.Box box) {
    Area area = area(box.place());
    float side = Math.min(area.width(), area.height());
    float x = area.x() + (area.width() - side) / 2;
    float y = area.y() + (area.height() - side) / 2;
    float weight = Math.max(0.8f, side * 0.1f);
    return List.of(
        line(x, y, side, new float[] {0.2f, 0.55f, 0.42f, 0.8f}, weight),
        line(x, y, side, new float[] {0.42f, 0.8f, 0.82f, 0.2f}, weight));
  }

  private static Mark line(float x, float y, float side, float[] at, float weight) {
    return new Mark.Rule(
        x + side * at[0], y + side * at[1], x + side * at[2], y + side * at[3], weight, Mark.BLACK);
  }
}
