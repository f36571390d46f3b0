package menlou.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;
import menlou.ui.work.Saved;

/** Above every screen of a case: its name, whether it is saved, undo and redo, and the steps. */
final class CaseBar {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final CaseModel model;
  private final Kit kit;
  private final LanguageModel words;
  private final ZoneId zone;
  private final ToggleGroup steps = new ToggleGroup();
  private final HBox node;

  CaseBar(CaseModel model, Kit kit, ZoneId zone, Runnable home, Consumer<CaseDesk.Step> go) {
    this.model = model;
    this.kit = kit;
    this.words = kit.words();
    this.zone = zone;
    Button undo = kit.iconButton(Word.SHELL_UNDO, Icon.UNDO, model::undo);
    Button redo = kit.iconButton(Word.SHELL_REDO, Icon.REDO, model::redo);
    undo.disableProperty().bind(model.nothingToUndo());
    redo.disableProperty().bind(model.nothingToRedo());
    HBox tabs =
        Kit.row(
            "steps-bar",
            step(CaseDesk.Step.ANSWER, Word.STEPS_ANSWER, go),
            step(CaseDesk.Step.CHECK, Word.STEPS_CHECK, go),
            step(CaseDesk.Step.PACKET, Word.STEPS_PACKET, go));
    node =
        Kit.row(
            "case-bar",
            kit.iconButton(Word.SHELL_HOME, Icon.HOME, home),
            new CaseTitle(model, kit).node(),
            saved(),
            Kit.spring(),
            tabs,
            Kit.spring(),
            undo,
            redo);
  }

  private Node saved() {
    Label label = kit.label(words.bind(_ -> said(), model.savedProperty()), "saved");
    model
        .savedProperty()
        .subscribe(
            state -> {
              label.getStyleClass().setAll("label", "saved", style(state));
              label.setGraphic((state instanceof Saved.Refused ? Icon.WARNS : Icon.SAVED).node());
            });
    return label;
  }

  private String said() {
    return switch (model.savedProperty().get()) {
      case Saved.Safe(var at) ->
          words.now(Word.SAVED_AT, Map.of("time", at.atZone(zone).format(TIME)));
      case Saved.Underway _ -> words.now(Word.SAVED_UNDERWAY);
      case Saved.Refused _ -> words.now(Word.SAVED_REFUSED);
    };
  }

  private static String style(Saved state) {
    return switch (state) {
      case Saved.Safe _ -> "safe";
      case Saved.Underway _ -> "underway";
      case Saved.Refused _ -> "refused";
    };
  }

  private Node step(CaseDesk.Step step, Word word, Consumer<CaseDesk.Step> go) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(words.text(word));
    button.setToggleGroup(steps);
    button.setUserData(step);
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          go.accept(step);
        });
    return button;
  }

  void mark(CaseDesk.Step step) {
    steps.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == step)
        .forEach(steps::selectToggle);
  }

  Node node() {
    return node;
  }
}
