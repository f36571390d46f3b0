package menlou.packet.sheet;

import java.util.List;
import java.util.TreeSet;
import menlou.packet.paper.Sheet;

/**
 * The columns of a whole table: where its columns change, those of all its stretches laid over each
 * other, so that every row has the same number of them.
 *
 * @param edges right edges of the columns, from left to right, in points from the table's left edge
 */
record TableGrid(List<Float> edges) {
  /** Edges nearer to each other are one. */
  private static final float SLACK = 0.5f;

  static TableGrid of(Sheet sheet) {
    TreeSet<Float> edges = new TreeSet<>();
    add(sheet.columns(), edges);
    add(edges, sheet.rows());
    return new TableGrid(List.copyOf(edges));
  }

  private static void add(TreeSet<Float> edges, List<Sheet.Row> rows) {
    for (Sheet.Row row : rows) {
      switch (row) {
        case Sheet.Row.Columns(List<Float> widths) -> add(widths, edges);
        case Sheet.Row.Together(List<Sheet.Row> inside) -> add(edges, inside);
        case Sheet.Row.Cells _, Sheet.Row.Sign _, Sheet.Row.Break _ -> {}
      }
    }
  }

  private static void add(List<Float> widths, TreeSet<Float> edges) {
    float edge = 0;
    for (float width : widths) {
      edge += width;
      if (edges.subSet(edge - SLACK, edge + SLACK).isEmpty()) {
        edges.add(edge);
      }
    }
  }

  int columns() {
    return edges.size();
  }

  /** Whether it has but one column. */
  boolean isFrame() {
    return edges.size() == 1;
  }

  /** How many columns a cell takes. */
  int span(float x, float width) {
    return Math.max(1, until(x + width) - until(x));
  }

  /** How many columns end at or before a place. */
  private int until(float x) {
    int count = 0;
    while (count < edges.size() && edges.get(count) < x + SLACK) {
      count++;
    }
    return count;
  }
}
