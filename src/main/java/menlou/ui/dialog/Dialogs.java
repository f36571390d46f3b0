package menlou.ui.dialog;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/**
 * Dialogs inside the window: one at a time, closed by Escape, with the keyboard kept inside and
 * given back afterwards to where it was.
 */
public final class Dialogs {
  private final Kit kit;
  private final ModalPane pane = new ModalPane();
  private Optional<Node> before = Optional.empty();
  private Optional<Parent> open = Optional.empty();

  public Dialogs(Kit kit) {
    this.kit = kit;
    pane.getStyleClass().add("dialogs");
    pane.setFocusTraversable(false);
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
    pane.displayProperty().subscribe(shown -> displayed(shown));
  }

  public Node node() {
    return pane;
  }

  private void displayed(boolean shown) {
    if (!shown) {
      open = Optional.empty();
      before.ifPresent(Node::requestFocus);
      before = Optional.empty();
    }
  }

  /** Keeps the keyboard inside the open dialog; call once the scene is there. */
  public void guard() {
    pane.getScene()
        .focusOwnerProperty()
        .subscribe(
            owner ->
                open.filter(dialog -> owner != null && !isIn(owner, dialog))
                    .ifPresent(Dialogs::focusFirst));
  }

  private static boolean isIn(Node node, Parent parent) {
    for (Node step = node; step != null; step = step.getParent()) {
      if (step.equals(parent)) {
        return true;
      }
    }
    return false;
  }

  private static void focusFirst(Parent dialog) {
    Platform.runLater(() -> first(dialog).ifPresent(Node::requestFocus));
  }

  private static Optional<Node> first(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
        return Optional.of(child);
      }
      if (child instanceof Parent inner && child.isVisible()) {
        Optional<Node> found = first(inner);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  public boolean isOpen() {
    return open.isPresent();
  }

  public void close() {
    pane.hide(true);
  }

  /**
   * Shows a dialog.
   *
   * @param focus gets the keyboard first
   * @param buttons from left to right; the last is the usual one
   */
  public void show(
      ObservableValue<String> title, Node content, Optional<Node> focus, List<Button> buttons) {
    HBox head =
        Kit.row(
            "dialog-head",
            kit.heading(title, "dialog-title"),
            Kit.spring(),
            kit.iconButton(Word.SHELL_CLOSE, Icon.CLOSE, this::close));
    HBox bar = Kit.row("dialog-bar", Kit.spring());
    bar.getChildren().addAll(buttons);
    VBox dialog = Kit.column("dialog", head, content);
    if (!buttons.isEmpty()) {
      dialog.getChildren().add(bar);
    }
    dialog.setMaxHeight(Region.USE_PREF_SIZE);
    dialog.setMaxWidth(Region.USE_PREF_SIZE);
    dialog.setAccessibleRole(AccessibleRole.DIALOG);
    dialog.accessibleTextProperty().bind(title);
    if (open.isEmpty()) {
      before = Optional.ofNullable(pane.getScene()).map(javafx.scene.Scene::getFocusOwner);
    }
    open = Optional.of(dialog);
    pane.show(dialog);
    Optional<Node> first =
        focus.or(() -> buttons.reversed().stream().<Node>map(each -> each).findFirst());
    Platform.runLater(() -> first.ifPresentOrElse(Node::requestFocus, () -> focusFirst(dialog)));
  }

  /** Asks before something that cannot be undone, or for a plain answer. */
  public void ask(Word title, ObservableValue<String> question, Word yes, Runnable act) {
    Label text = kit.text(question);
    Button agree =
        kit.button(
            yes,
            () -> {
              close();
              act.run();
            },
            "primary");
    show(
        kit.words().text(title),
        text,
        Optional.of(agree),
        List.of(kit.button(Word.SHELL_CANCEL, this::close), agree));
  }
}
