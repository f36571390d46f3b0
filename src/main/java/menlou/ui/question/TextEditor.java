package menlou.ui.question;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Free text in one line or several. Nothing is changed while it is typed, so that input methods
 * work.
 */
final class TextEditor implements Editor {
  private final TextInputControl control;

  TextEditor(FieldModel model, EditorKit kit, int lines, Width width, String... styles) {
    control = lines > 1 ? area(lines) : new TextField();
    control.getStyleClass().addAll("answer", width.style());
    control.getStyleClass().addAll(styles);
    kit.describe(control, model);
    EditorKit.report(control, model);
  }

  private static TextArea area(int lines) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(lines);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            area.requestFocusTraversal(
                key.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
          }
        });
    return area;
  }

  @Override
  public Node node() {
    return control;
  }

  @Override
  public void show(String text) {
    EditorKit.show(control, text);
  }

  @Override
  public void focus() {
    control.requestFocus();
    control.end();
  }
}
