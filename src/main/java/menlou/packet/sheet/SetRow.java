package menlou.packet.sheet;

import java.util.List;

/** A row measured. Lengths in points. */
record SetRow(List<Placed> cells, float height, boolean padding) {
  /**
   * A cell in its columns.
   *
   * @param x from the left edge of the table
   * @param rows how many rows it takes from here on
   */
  record Placed(SetCell cell, float x, float width, int rows) {}

  /** Of rows one under the other. */
  static float height(List<SetRow> rows) {
    float height = 0;
    for (SetRow row : rows) {
      height += row.height();
    }
    return height;
  }
}
