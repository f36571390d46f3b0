package menlou.ui.dialog;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/** Short notices in a corner, each with at most one thing to do, such as taking an act back. */
public final class Toasts {
  private static final Duration SHOWN = Duration.seconds(12);

  /** Something the user may do about a notice. */
  public record Offer(Word word, Runnable act) {}

  private final Kit kit;
  private final VBox node = new VBox();

  public Toasts(Kit kit) {
    this.kit = kit;
    node.getStyleClass().add("toasts");
    node.setAlignment(Pos.BOTTOM_CENTER);
    node.setPickOnBounds(false);
  }

  public Node node() {
    return node;
  }

  public void show(ObservableValue<String> text, Optional<Offer> offer) {
    Label label = kit.text(text);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox toast = Kit.row("toast", label);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.accessibleTextProperty().bind(text);
    PauseTransition pause = new PauseTransition(SHOWN);
    Runnable gone =
        () -> {
          pause.stop();
          node.getChildren().remove(toast);
        };
    offer.ifPresent(each -> toast.getChildren().add(button(each, gone)));
    toast.getChildren().add(kit.iconButton(Word.SHELL_CLOSE, Icon.CLOSE, gone));
    pause.setOnFinished(_ -> gone.run());
    node.getChildren().setAll(toast);
    pause.play();
  }

  private Button button(Offer offer, Runnable gone) {
    return kit.button(
        offer.word(),
        () -> {
          gone.run();
          offer.act().run();
        },
        "flat",
        "offer");
  }

  public void clear() {
    node.getChildren().clear();
  }
}
