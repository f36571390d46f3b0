package menlou.packet.sheet;

import java.util.List;
import menlou.packet.paper.Sheet;

/** A row measured. Lengths in points. */
record SetRow(Sheet.Row.Cells row, List<Placed> cells, float height) {
  /**
   * A cell in its columns.
   *
   * @param x from the left edge of the table
   * @param rows how many rows it takes from here on
   */
  record Placed(SetCell cell, float x, float width, int rows) {}

  boolean padding() {
    return row.padding();
  }

  /** Of rows one under the other. */
  static float height(List<SetRow> rows) {
    float height = 0;
    for (SetRow row : rows) {
      height += row.height();
    }
    return height;
  }
}
