package menlou.packet.blank;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;

/**
 * Finds the closed rectangles lines make. The lines cut the page into fields; fields with no line
 * between them are one, and where that one is a rectangle with a line all around, it is a cell. A
 * cell may hold smaller ones, as one with boxes to tick does.
 */
final class Cells {
  /** Smaller than any box to tick. */
  private static final float LEAST = PaperSize.points(2.2);

  /** More crossings than a page has room for. */
  private static final int MOST_FIELDS = 1_000_000;

  private static final int MOST_CELLS = 2_000;

  private final float[] xs;
  private final float[] ys;
  private final boolean[][] across;
  private final boolean[][] down;
  private final int columns;
  private final int rows;
  private final int[] owner;

  private Cells(Ruling horizontal, Ruling vertical, Budget budget) {
    xs = vertical.places();
    ys = horizontal.places();
    columns = Math.max(0, xs.length - 1);
    rows = Math.max(0, ys.length - 1);
    Budget.require((long) (columns + 1) * (rows + 1) <= MOST_FIELDS);
    budget.comparisons(
        (long) columns * rows
            + (long) horizontal.strokes() * columns
            + (long) vertical.strokes() * rows);
    across = horizontal.drawn(xs);
    down = vertical.drawn(ys);
    owner = new int[columns * rows];
  }

  static List<Area> of(List<Stroke> strokes, Budget budget) {
    return new Cells(Ruling.of(strokes, true), Ruling.of(strokes, false), budget).find();
  }

  private List<Area> find() {
    List<Area> cells = new ArrayList<>();
    int region = 0;
    for (int field = 0; field < owner.length; field++) {
      if (owner[field] == 0) {
        Extent extent = flood(field, ++region);
        if (isClosed(extent, region) && isLargeEnough(extent)) {
          cells.add(area(extent));
          Budget.require(cells.size() <= MOST_CELLS);
        }
      }
    }
    return cells;
  }

  /** The rectangle around a region: first and last column and row. */
  private static final class Extent {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right;
    int bottom;

    void add(int column, int row) {
      left = Math.min(left, column);
      top = Math.min(top, row);
      right = Math.max(right, column);
      bottom = Math.max(bottom, row);
    }
  }

  private Extent flood(int start, int region) {
    Extent extent = new Extent();
    int[] waiting = new int[16];
    int count = 0;
    waiting[count++] = start;
    owner[start] = region;
    while (count > 0) {
      int field = waiting[--count];
      int column = field % columns;
      int row = field / columns;
      extent.add(column, row);
      if (count + 4 > waiting.length) {
        waiting = java.util.Arrays.copyOf(waiting, waiting.length * 2);
      }
      if (row > 0 && !across[row][column] && take(field - columns, region)) {
        waiting[count++] = field - columns;
      }
      if (row < rows - 1 && !across[row + 1][column] && take(field + columns, region)) {
        waiting[count++] = field + columns;
      }
      if (column > 0 && !down[column][row] && take(field - 1, region)) {
        waiting[count++] = field - 1;
      }
      if (column < columns - 1 && !down[column + 1][row] && take(field + 1, region)) {
        waiting[count++] = field + 1;
      }
    }
    return extent;
  }

  private boolean take(int field, int region) {
    if (owner[field] != 0) {
      return false;
    }
    owner[field] = region;
    return true;
  }

  /** Whether a line runs all around, with nothing but the region along it. */
  private boolean isClosed(Extent extent, int region) {
    for (int column = extent.left; column <= extent.right; column++) {
      if (!across[extent.top][column]
          || !across[extent.bottom + 1][column]
          || owner[extent.top * columns + column] != region
          || owner[extent.bottom * columns + column] != region) {
        return false;
      }
    }
    for (int row = extent.top; row <= extent.bottom; row++) {
      if (!down[extent.left][row]
          || !down[extent.right + 1][row]
          || owner[row * columns + extent.left] != region
          || owner[row * columns + extent.right] != region) {
        return false;
      }
    }
    return true;
  }

  private boolean isLargeEnough(Extent extent) {
    Area area = area(extent);
    return area.width() >= LEAST && area.height() >= LEAST;
  }

  private Area area(Extent extent) {
    float x = xs[extent.left];
    float y = ys[extent.top];
    return new Area(x, y, xs[extent.right + 1] - x, ys[extent.bottom + 1] - y);
  }
}
