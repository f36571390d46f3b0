package menlou.ui.question;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Fields two by two, such as the parts of an address. */
final class PairGrid {
  private static final int COLUMNS = 2;

  private final GridPane grid = new GridPane();

  PairGrid(List<Node> parts) {
    grid.getStyleClass().add("pairs");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < parts.size(); i++) {
      grid.add(parts.get(i), i % COLUMNS, i / COLUMNS);
    }
  }

  Node node() {
    return grid;
  }
}
