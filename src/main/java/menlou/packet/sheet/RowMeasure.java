package menlou.packet.sheet;

import java.util.List;
import menlou.packet.paper.Sheet;

/** Tells how high rows would be, without drawing them. */
final class RowMeasure {
  private final RowSetter rows;
  private final SignSetter signs;
  private final Annex annex;
  private final float width;

  RowMeasure(RowSetter rows, SignSetter signs, Annex annex, float width) {
    this.rows = rows;
    this.signs = signs;
    this.annex = annex;
    this.width = width;
  }

  /** The end of a run of rows each of which must not be parted from the next. */
  static int held(List<Sheet.Row> list, int first) {
    int end = first;
    boolean holds = true;
    while (holds && end < list.size()) {
      int tied = RowSetter.tied(list, end);
      holds =
          switch (list.get(end + tied - 1)) {
            case Sheet.Row.Cells row -> row.holdsNext();
            case Sheet.Row.Columns _ -> true;
            case Sheet.Row.Sign _, Sheet.Row.Together _, Sheet.Row.Break _ -> false;
          };
      end += tied;
    }
    return end;
  }

  /** Height of rows set in the columns given, or in those they set themselves. */
  float height(List<Sheet.Row> list, List<Float> columns) {
    float height = 0;
    List<Float> here = columns;
    for (int i = 0; i < list.size(); ) {
      int tied = RowSetter.tied(list, i);
      switch (list.get(i)) {
        case Sheet.Row.Cells _ -> height += cells(RowSetter.lines(list.subList(i, i + tied)), here);
        case Sheet.Row.Sign sign -> height += height(sign);
        case Sheet.Row.Columns next -> here = next.widths();
        case Sheet.Row.Together(List<Sheet.Row> inside) -> height += height(inside, here);
        case Sheet.Row.Break _ -> {}
      }
      i += tied;
    }
    return height;
  }

  float height(Sheet.Row.Sign sign) {
    return Math.max(sign.least(), set(sign).height() + 2 * SetCell.PAD_Y);
  }

  SetSigns set(Sheet.Row.Sign sign) {
    return signs.set(sign.places(), width - 2 * SetCell.PAD_X);
  }

  /** Nothing is sent to the annex for good: labels given while measuring are given back. */
  private float cells(List<Sheet.Row.Cells> lines, List<Float> columns) {
    int given = annex.given();
    float height = SetRow.height(rows.set(lines, columns));
    annex.giveBack(given);
    return height;
  }
}
