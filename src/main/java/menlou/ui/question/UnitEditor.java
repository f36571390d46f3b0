package menlou.ui.question;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import menlou.ui.style.Kit;

/** A short text followed by its unit, such as a percentage. */
final class UnitEditor implements Editor {
  private final TextEditor text;
  private final HBox node;

  UnitEditor(TextEditor text, Node unit) {
    this.text = text;
    this.node = Kit.row("with-button", text.node(), unit);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String shown) {
    text.show(shown);
  }

  @Override
  public void focus() {
    text.focus();
  }
}
