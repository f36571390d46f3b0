package menlou.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;
import menlou.ui.work.CaseName;

/** The name of the case, changed where it stands; one too long for its room ends in dots. */
final class CaseTitle {
  private final CaseModel model;
  private final TextField field = new TextField();
  private final StackPane node;

  CaseTitle(CaseModel model, Kit kit) {
    this.model = model;
    var untitled = new CaseName(model, kit.words()).proposed();
    var whole =
        Bindings.when(field.textProperty().isEmpty())
            .then(untitled)
            .otherwise(field.textProperty());
    field.getStyleClass().add("case-title");
    // The label already says so as long as nobody types.
    field
        .promptTextProperty()
        .bind(Bindings.when(field.focusedProperty()).then(untitled).otherwise(""));
    field.accessibleTextProperty().bind(kit.words().text(Word.DRAFTS_NAME));
    field.setOnAction(_ -> rename());
    field.focusedProperty().subscribe((_, focused) -> turn(focused));
    // A text field cuts what does not fit; a label tells that something was cut.
    Label shown = kit.label(whole, "case-title-shown");
    shown.setMouseTransparent(true);
    shown.setMinWidth(0);
    shown.visibleProperty().bind(field.focusedProperty().not());
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(whole);
    field.setTooltip(tip);
    node = new StackPane(field, shown);
    node.getStyleClass().add("case-title-box");
    StackPane.setAlignment(shown, Pos.CENTER_LEFT);
    model.draftProperty().subscribe(draft -> follow(draft.title()));
  }

  private void follow(String name) {
    if (!field.isFocused() && !field.getText().equals(name)) {
      field.setText(name);
    }
  }

  private void turn(boolean focused) {
    if (!focused) {
      rename();
    }
  }

  private void rename() {
    model.change(List.of(model.draft().renaming(field.getText())));
  }

  Node node() {
    return node;
  }
}
