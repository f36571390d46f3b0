package menlou.ui.question;

import javafx.scene.Node;

/**
 * The controls for one answer. It shows a text and reports what is typed to its {@link FieldModel};
 * it judges nothing. Showing the text it already holds must leave caret and selection alone.
 */
public interface Editor {
  Node node();

  /** Puts the text on the screen; the empty text means no answer. */
  void show(String text);

  /** Where the keyboard goes when the user is sent here. */
  void focus();
}
