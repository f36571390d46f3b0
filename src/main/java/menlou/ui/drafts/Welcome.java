package menlou.ui.drafts;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/** What somebody sees who has no draft yet: what Menlou does, in three steps, and how to begin. */
final class Welcome {
  private static final double SEAL = 132;

  private final Kit kit;
  private final Button start;
  private final VBox node;

  /** The three ways to begin. */
  record Ways(Runnable start, Runnable example, Runnable file) {}

  Welcome(Kit kit, Path folder, Ways ways) {
    this.kit = kit;
    start = kit.button(Word.DRAFTS_START, Icon.NEXT, ways.start(), "primary", "big");
    start.setContentDisplay(ContentDisplay.RIGHT);
    node =
        Kit.column(
            "welcome",
            head(),
            new FlowPane(
                start,
                kit.button(Word.DRAFTS_EXAMPLE, Icon.FILE, ways.example(), "big"),
                kit.button(Word.DRAFTS_OPEN_FILE, Icon.FOLDER, ways.file(), "big", "flat")),
            steps(
                step("1", Word.DRAFTS_STEP_ANSWER, Word.DRAFTS_STEP_ANSWER_TEXT),
                step("2", Word.DRAFTS_STEP_CHECK, Word.DRAFTS_STEP_CHECK_TEXT),
                step("3", Word.DRAFTS_STEP_PRINT, Word.DRAFTS_STEP_PRINT_TEXT)),
            Kit.column(
                "small-print",
                kit.text(Word.DRAFTS_PRIVATE, "small"),
                kit.text(
                    kit.words().text(Word.DRAFTS_KEPT_IN, Map.of("folder", folder.toString())),
                    "small")));
  }

  private Node head() {
    VBox said =
        Kit.column(
            "welcome-said",
            kit.heading(kit.words().text(Word.DRAFTS_WELCOME), "hero"),
            kit.text(Word.DRAFTS_WELCOME_TEXT, "lead"));
    HBox.setHgrow(said, Priority.ALWAYS);
    String icon =
        Objects.requireNonNull(Welcome.class.getResource("/icon/menlou-256.png")).toExternalForm();
    ImageView gate = new ImageView(new Image(icon));
    gate.setFitHeight(SEAL);
    gate.setPreserveRatio(true);
    gate.setAccessibleRole(AccessibleRole.NODE);
    return Kit.row("welcome-head", said, gate);
  }

  private Node step(String number, Word title, Word text) {
    Label badge = kit.label(new SimpleStringProperty(number), "badge");
    VBox step =
        Kit.column(
            "step",
            Kit.row("step-head", badge, kit.text(title, "step-title")),
            kit.text(text, "step-text"));
    return step;
  }

  /** Side by side, equally wide and equally high. */
  private static Node steps(Node... steps) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("steps");
    for (Node step : steps) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / steps.length);
      grid.getColumnConstraints().add(column);
      grid.addRow(0, step);
    }
    return grid;
  }

  Node node() {
    return node;
  }

  void focus() {
    start.requestFocus();
  }
}
