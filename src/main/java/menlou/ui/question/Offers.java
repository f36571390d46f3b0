package menlou.ui.question;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import javafx.stage.Screen;
import menlou.catalog.CodeList;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;

/**
 * The entries that fit what is typed into a field, in a list below it that is as high as they are.
 */
final class Offers {
  private static final int MOST_ROWS = 10;
  private static final int ROWS_WHEN_NONE = 2;

  /** In em of the field. */
  private static final double ROW = 2.1;

  private static final double LEAST_WIDTH = 27;

  private final TextField field;
  private final ListView<CodeList.Entry> list = new ListView<>();
  private final Popup popup = new Popup();
  private final Consumer<CodeList.Entry> taken;
  private final Runnable openAll;
  private final HBox node;

  /**
   * An empty list that is closed.
   *
   * @param taken told of the entry somebody decides for
   * @param openAll opens the list with all there is
   */
  Offers(TextField field, EditorKit kit, Consumer<CodeList.Entry> taken, Runnable openAll) {
    this.field = field;
    this.taken = taken;
    this.openAll = openAll;
    HBox.setHgrow(field, Priority.ALWAYS);
    Button button = kit.kit().iconButton(Word.EDITOR_OPEN_LIST, Icon.DOWN, openAll);
    button.setFocusTraversable(false);
    node = new HBox(field, button);
    node.getStyleClass().addAll("with-button", "lookup-box");
    list.setFocusTraversable(false);
    list.getStyleClass().add("offers");
    list.setPlaceholder(kit.kit().text(Word.EDITOR_NONE_FOUND, "muted"));
    list.setCellFactory(_ -> new Cell(kit));
    list.accessibleTextProperty().bind(field.accessibleTextProperty());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  /** An entry in both languages; a click decides for it. */
  private final class Cell extends ListCell<CodeList.Entry> {
    private final EditorKit kit;

    Cell(EditorKit kit) {
      this.kit = kit;
      setPrefWidth(0);
      setOnMouseClicked(
          _ -> {
            if (getItem() != null) {
              taken.accept(getItem());
            }
          });
    }

    @Override
    protected void updateItem(CodeList.Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty || entry == null ? null : new EntryNames(kit.language(), true).toString(entry));
    }
  }

  /** The field, with a button beside it that opens the list. */
  HBox node() {
    return node;
  }

  /** Arrows open the list and go along it, Enter decides, Escape closes; false for other keys. */
  boolean press(KeyEvent key) {
    return switch (key.getCode()) {
      case DOWN -> stepOrOpen(1);
      case UP -> stepOrOpen(-1);
      case ENTER -> !key.isShortcutDown() && takeSelected();
      case ESCAPE -> close();
      default -> false;
    };
  }

  private boolean stepOrOpen(int by) {
    if (isOpen()) {
      step(by);
    } else {
      openAll.run();
    }
    return true;
  }

  private boolean isOpen() {
    return popup.isShowing();
  }

  /** Shows these entries, the first of them selected. */
  void open(List<CodeList.Entry> entries) {
    list.getItems().setAll(entries);
    if (!entries.isEmpty()) {
      select(entries.getFirst());
    }
    place(entries.isEmpty() ? ROWS_WHEN_NONE : Math.min(entries.size(), MOST_ROWS));
  }

  /** Below the field, or above it where the screen ends too soon. */
  private void place(int rows) {
    double em = field.getFont().getSize();
    list.setStyle(field.getScene().getRoot().getStyle());
    list.setFixedCellSize(Math.ceil(em * ROW));
    double height = rows * list.getFixedCellSize() + em;
    double width = Math.max(field.getWidth(), em * LEAST_WIDTH);
    list.setMinSize(width, height);
    list.setPrefSize(width, height);
    list.setMaxSize(width, height);
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    Rectangle2D screen =
        Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    boolean below = at.getMaxY() + height <= screen.getMaxY();
    double top = below ? at.getMaxY() : at.getMinY() - height;
    if (popup.isShowing()) {
      popup.sizeToScene();
      popup.setAnchorY(top);
    } else {
      popup.show(field, at.getMinX(), top);
    }
  }

  void select(CodeList.Entry entry) {
    list.getSelectionModel().select(entry);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
  }

  private void step(int by) {
    if (!list.getItems().isEmpty()) {
      int to =
          Math.clamp(
              list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
      select(list.getItems().get(to));
    }
  }

  /** Decides for the entry selected; false when there is none to decide for. */
  private boolean takeSelected() {
    CodeList.Entry selected = list.getSelectionModel().getSelectedItem();
    boolean takes = isOpen() && selected != null;
    if (takes) {
      taken.accept(selected);
    }
    return takes;
  }

  /** False when it was not open. */
  boolean close() {
    boolean open = isOpen();
    popup.hide();
    return open;
  }
}
