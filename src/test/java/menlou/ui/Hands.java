package menlou.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * A person's two hands: they press keys, type letters where the keyboard is and click on what is in
 * sight, and can do nothing else to the window.
 */
public final class Hands {
  private static final int MOST_STEPS = 250;

  private final Stage stage;
  private final Robot robot;

  public Hands(Stage stage) {
    this.stage = stage;
    this.robot = OnWindow.get(Robot::new);
  }

  /** Presses a key, holding others meanwhile. */
  public void key(KeyCode code, KeyCode... held) {
    OnWindow.run(
        () -> {
          settle();
          List<KeyCode> holding = List.of(held);
          holding.forEach(robot::keyPress);
          robot.keyPress(code);
          robot.keyRelease(code);
          holding.reversed().forEach(robot::keyRelease);
        });
  }

  /** A control takes no key before it has been seen once, and no hand is as quick as these. */
  private void settle() {
    if (!stage.isFocused()) {
      stage.requestFocus();
    }
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  /** Types letters of any script, as a keyboard or an input method hands them over. */
  public void type(String text) {
    OnWindow.run(
        () ->
            text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(owner(), typed(letter))));
  }

  private static KeyEvent typed(String letter) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
  }

  /** Types in place of what is there. */
  public void overwrite(String text) {
    key(KeyCode.A, KeyCode.CONTROL);
    type(text);
  }

  /** What has the keyboard. */
  public Node focus() {
    return OnWindow.get(this::owner);
  }

  private Node owner() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null ? stage.getScene().getRoot() : owner;
  }

  /** Presses a key until something is so. */
  public void until(BooleanSupplier reached, String what, KeyCode code, KeyCode... held) {
    for (int step = 0; step < MOST_STEPS; step++) {
      if (OnWindow.get(reached::getAsBoolean)) {
        return;
      }
      key(code, held);
    }
    throw new AssertionError(what + " is not to be reached with the keyboard, now at " + focus());
  }

  /** Goes with the tabulator to the control that fits. */
  public void tabTo(Predicate<Node> wanted, String what) {
    until(() -> wanted.test(owner()), what, KeyCode.TAB);
  }

  /** Goes with the tabulator to the button of this text, and presses it. */
  public void press(String button) {
    tabTo(node -> node instanceof ButtonBase it && button.equals(it.getText()), button);
    key(KeyCode.SPACE);
  }

  /** Clicks with the mouse on the first button in sight with this text or name. */
  public void click(String button) {
    Control target =
        controls().stream()
            .filter(ButtonBase.class::isInstance)
            .filter(
                it ->
                    button.equals(((ButtonBase) it).getText())
                        || button.equals(it.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button “" + button + "” in sight"));
    click(target);
  }

  public void click(Node target) {
    OnWindow.run(this::settle);
    OnWindow.run(
        () -> {
          Bounds place = target.localToScreen(target.getBoundsInLocal());
          Point2D middle = new Point2D(place.getCenterX(), place.getCenterY());
          robot.mouseMove(middle);
          robot.mousePress(MouseButton.PRIMARY);
          robot.mouseRelease(MouseButton.PRIMARY);
        });
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

  /** The buttons in sight with this text. */
  public List<ButtonBase> buttons(String text) {
    return controls().stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> text.equals(button.getText()))
        .toList();
  }
}
