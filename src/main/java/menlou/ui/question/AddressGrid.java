package menlou.ui.question;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** The parts of an address two by two, from the province down to the room. */
final class AddressGrid {
  private static final int COLUMNS = 2;

  private final GridPane grid = new GridPane();

  AddressGrid(List<Node> parts) {
    grid.getStyleClass().add("address");
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
