package menlou.catalog.form;

import java.util.Arrays;
import java.util.List;
import menlou.catalog.YamlNode;

/**
 * Checks while a table is read that each row fills its columns exactly; cells that reach down from
 * rows above fill theirs. Confined to one thread.
 */
final class Filling {
  private int[] reachingDown;
  private boolean lost;

  Filling(int columns) {
    this.reachingDown = new int[columns];
  }

  /** From here on there are other columns. */
  void columns(int columns) {
    reachingDown = new int[columns];
    lost = false;
  }

  /** A row could not be read: until the columns change nothing can be said about the next ones. */
  void lose() {
    lost = true;
  }

  /**
   * Takes one row of cells.
   *
   * @throws menlou.catalog.BrokenCatalog when they leave columns over or need more
   */
  void row(YamlNode node, List<Table.Cell> cells) {
    if (lost) {
      return;
    }
    long free = Arrays.stream(reachingDown).filter(rows -> rows == 0).count();
    int wanted = cells.stream().mapToInt(Table.Cell::span).sum();
    if (wanted != free) {
      throw node.broken("the cells take " + wanted + " columns, " + free + " are free in this row");
    }
    int column = 0;
    for (Table.Cell cell : cells) {
      for (int i = 0; i < cell.span(); column++) {
        if (reachingDown[column] == 0) {
          reachingDown[column] = -cell.rows();
          i++;
        }
      }
    }
    // What began here reaches into one row less; what came from above is one row shorter.
    Arrays.setAll(reachingDown, i -> Math.abs(reachingDown[i]) - 1);
  }
}
