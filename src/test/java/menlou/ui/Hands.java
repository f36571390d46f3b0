package menlou.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import menlou.catalog.CodeList;

/** Works a window through the controls it shows, as a person would. */
public final class Hands {
  private final Stage stage;

  public Hands(Stage stage) {
    this.stage = stage;
  }

  /** The controls in sight, in the order they stand in. */
  public List<Control> controls() {
    List<Control> controls = new ArrayList<>();
    OnWindow.run(() -> collect(stage.getScene().getRoot(), controls));
    return controls;
  }

  private static void collect(Node node, List<Control> controls) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Control control) {
      controls.add(control);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
    }
  }

  private <T extends Control> List<T> all(Class<T> kind, Predicate<T> fits) {
    return controls().stream().filter(kind::isInstance).map(kind::cast).filter(fits).toList();
  }

  /** The buttons with this text. */
  public List<ButtonBase> buttons(String text) {
    return all(ButtonBase.class, button -> text.equals(button.getText()));
  }

  /** Presses the first button with this text. */
  public void press(String text) {
    ButtonBase button = buttons(text).getFirst();
    OnWindow.run(button::fire);
  }

  /** Chooses an entry of the first menu whose name begins so. */
  public void choose(String menu, String entry) {
    MenuButton button =
        all(MenuButton.class, each -> each.getAccessibleText().startsWith(menu)).getFirst();
    OnWindow.run(
        () ->
            button.getItems().stream()
                .filter(item -> entry.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  /** Types into the text field of this accessible name. */
  public void type(String field, String text) {
    TextInputControl control =
        all(TextInputControl.class, each -> field.equals(each.getAccessibleText())).getFirst();
    OnWindow.run(() -> control.setText(text));
  }

  /** Presses a key where the keyboard is. */
  public void key(KeyCode code, boolean control) {
    OnWindow.run(
        () -> {
          Node owner = Optional.ofNullable(stage.getScene().getFocusOwner()).orElse(root());
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner, new KeyEvent(type, "", "", code, false, control, false, false));
          }
        });
  }

  /** Types text where the keyboard is, in place of what is there. */
  public void overwrite(String text) {
    OnWindow.run(
        () -> {
          TextInputControl owner = (TextInputControl) stage.getScene().getFocusOwner();
          owner.selectAll();
          text.codePoints().mapToObj(Character::toString).forEach(letter -> strike(owner, letter));
        });
  }

  private static void strike(Node owner, String letter) {
    Event.fireEvent(
        owner,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
  }

  private Node root() {
    return stage.getScene().getRoot();
  }

  /** Gives the answer in the control that asks for it; false when none in sight does. */
  public boolean answer(String path, String text) {
    Optional<Control> asking =
        controls().stream().filter(control -> path.equals(control.getId())).findFirst();
    asking.ifPresent(control -> OnWindow.run(() -> give(control, text)));
    return asking.isPresent();
  }

  private static void give(Control control, String text) {
    switch (control) {
      case RadioButton radio ->
          radio.getToggleGroup().getToggles().stream()
              .filter(toggle -> text.equals(toggle.getUserData()))
              .forEach(toggle -> ((RadioButton) toggle).fire());
      case TextInputControl field -> field.setText(text);
      case ComboBox<?> box when box.isEditable() -> box.getEditor().setText(text);
      case ComboBox<?> box -> select(box, text);
      case ListView<?> list -> tick(list, List.of(text.split(" ", -1)));
      default -> throw new IllegalStateException("no way to answer with " + control);
    }
  }

  private static <T> void select(ComboBox<T> box, String code) {
    box.getItems().stream()
        .filter(item -> code.equals(code(item)))
        .findFirst()
        .ifPresent(box::setValue);
  }

  private static void tick(ListView<?> list, List<String> codes) {
    for (String code : codes) {
      for (int i = 0; i < list.getItems().size(); i++) {
        if (code.equals(code(list.getItems().get(i)))) {
          list.getSelectionModel().clearAndSelect(i);
          Event.fireEvent(
              list,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
        }
      }
    }
  }

  private static String code(Object item) {
    return item instanceof CodeList.Entry entry ? entry.id() : String.valueOf(item);
  }
}
