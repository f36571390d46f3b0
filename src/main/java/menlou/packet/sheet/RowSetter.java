package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import menlou.packet.page.Align;
import menlou.packet.paper.Sheet;

/** Measures rows that belong together because cells reach over them. */
final class RowSetter {
  private static final float LEAST = 16;
  private static final Sheet.Cell EMPTY =
      new Sheet.Cell(Integer.MAX_VALUE, 1, Align.LEFT, Sheet.Vertical.MIDDLE, "", List.of());

  private final CellSetter cells;
  private final float most;

  RowSetter(CellSetter cells, float most) {
    this.cells = cells;
    this.most = most;
  }

  /** How many of the rows from {@code first} on are tied together by cells over several rows. */
  static int tied(List<Sheet.Row> rows, int first) {
    int end = first + 1;
    for (int i = first; i < end && i < rows.size(); i++) {
      if (rows.get(i) instanceof Sheet.Row.Cells row) {
        for (Sheet.Cell cell : row.cells()) {
          end = Math.max(end, i + cell.rows());
        }
      }
    }
    return Math.min(end, rows.size()) - first;
  }

  static List<Sheet.Row.Cells> lines(List<Sheet.Row> rows) {
    return rows.stream()
        .filter(Sheet.Row.Cells.class::isInstance)
        .map(Sheet.Row.Cells.class::cast)
        .toList();
  }

  List<SetRow> set(List<Sheet.Row.Cells> rows, List<Float> columns) {
    List<List<SetRow.Placed>> placed = new ArrayList<>();
    float[] heights = new float[rows.size()];
    int[] taken = new int[columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      heights[r] = Math.max(LEAST, rows.get(r).least());
      placed.add(place(rows, r, columns, taken));
      for (SetRow.Placed cell : placed.get(r)) {
        if (cell.rows() == 1) {
          heights[r] = Math.max(heights[r], cell.cell().need());
        }
      }
    }
    stretch(placed, heights);
    List<SetRow> set = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      set.add(new SetRow(rows.get(r), placed.get(r), heights[r]));
    }
    return set;
  }

  /** Gives the last row under a tall cell what the cell needs more. */
  private static void stretch(List<List<SetRow.Placed>> placed, float[] heights) {
    for (int r = 0; r < placed.size(); r++) {
      for (SetRow.Placed cell : placed.get(r)) {
        int last = Math.min(r + cell.rows(), heights.length) - 1;
        float sum = 0;
        for (int i = r; i <= last; i++) {
          sum += heights[i];
        }
        heights[last] += Math.max(0, cell.cell().need() - sum);
      }
    }
  }

  private List<SetRow.Placed> place(
      List<Sheet.Row.Cells> rows, int r, List<Float> columns, int[] taken) {
    List<SetRow.Placed> placed = new ArrayList<>();
    int column = 0;
    int next = 0;
    List<Sheet.Cell> line = rows.get(r).cells();
    while (column < columns.size()) {
      if (taken[column] > 0) {
        taken[column]--;
        column++;
        continue;
      }
      Sheet.Cell cell = next < line.size() ? line.get(next++) : EMPTY;
      int span = span(cell, column, taken);
      int over = Math.min(cell.rows(), rows.size() - r);
      float width = width(columns, column, column + span);
      SetCell set = cells.set(cell, new SetCell.Room(width, least(rows, r, over), most));
      placed.add(new SetRow.Placed(set, width(columns, 0, column), width, over));
      Arrays.fill(taken, column, column + span, over - 1);
      column += span;
    }
    return placed;
  }

  /** As many columns as it asks for, as far as they are free. */
  private static int span(Sheet.Cell cell, int column, int[] taken) {
    int span = 1;
    while (span < cell.span() && column + span < taken.length && taken[column + span] == 0) {
      span++;
    }
    return span;
  }

  private static float width(List<Float> columns, int from, int to) {
    float width = 0;
    for (int i = from; i < to; i++) {
      width += columns.get(i);
    }
    return width;
  }

  private static float least(List<Sheet.Row.Cells> rows, int from, int count) {
    float least = 0;
    for (int i = from; i < from + count; i++) {
      least += Math.max(LEAST, rows.get(i).least());
    }
    return least;
  }
}
