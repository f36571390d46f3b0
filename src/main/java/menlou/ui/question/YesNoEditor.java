package menlou.ui.question;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import menlou.ui.language.Word;

/** Yes or no, side by side; neither is chosen beforehand. */
final class YesNoEditor implements Editor {
  private static final String YES = "yes";
  private static final String NO = "no";

  private final ToggleGroup group = new ToggleGroup();
  private final RadioButton yes = new RadioButton();
  private final RadioButton no = new RadioButton();
  private final HBox node = new HBox(yes, no);

  YesNoEditor(FieldModel model, EditorKit kit) {
    node.getStyleClass().add("yes-no");
    prepare(yes, YES, Word.ANSWER_YES, model, kit);
    prepare(no, NO, Word.ANSWER_NO, model, kit);
    yes.setId(model.path().text());
    group
        .selectedToggleProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null && !chosen.getUserData().equals(model.textProperty().get())) {
                model.choose((String) chosen.getUserData());
              }
            });
  }

  private void prepare(
      RadioButton button, String answer, Word word, FieldModel model, EditorKit kit) {
    var words = kit.kit().words();
    button.textProperty().bind(words.text(word));
    button.setToggleGroup(group);
    button.setUserData(answer);
    button.accessibleTextProperty().bind(kit.option(model, words.text(word)));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    group.selectToggle(
        List.of(yes, no).stream()
            .filter(button -> button.getUserData().equals(text))
            .findFirst()
            .orElse(null));
  }

  @Override
  public void focus() {
    (no.isSelected() ? no : yes).requestFocus();
  }
}
