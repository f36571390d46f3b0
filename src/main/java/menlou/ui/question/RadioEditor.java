package menlou.ui.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import menlou.catalog.CodeList;
import menlou.catalog.Language;

/** One of a few: all of them in sight, each with its note. */
final class RadioEditor implements Editor {
  private final VBox node = new VBox();
  private final ToggleGroup group = new ToggleGroup();
  private final List<RadioButton> buttons = new ArrayList<>();

  RadioEditor(FieldModel model, EditorKit kit, List<CodeList.Entry> entries) {
    node.getStyleClass().add("radios");
    entries.forEach(entry -> add(entry, model, kit));
    group
        .selectedToggleProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null && !chosen.getUserData().equals(model.textProperty().get())) {
                model.choose((String) chosen.getUserData());
              }
            });
  }

  private void add(CodeList.Entry entry, FieldModel model, EditorKit kit) {
    var words = kit.kit().words();
    var name = words.bind(_ -> entry.name(words.language()));
    RadioButton button = new RadioButton();
    button.textProperty().bind(name);
    button.setToggleGroup(group);
    button.setUserData(entry.id());
    button.setWrapText(true);
    button.accessibleTextProperty().bind(kit.option(model, name));
    button.setId(buttons.isEmpty() ? model.path().text() : null);
    buttons.add(button);
    VBox choice = new VBox(button);
    choice.getStyleClass().add("radio");
    if (!note(entry, Language.EN).isEmpty() || !note(entry, Language.ZH).isEmpty()) {
      Label note = kit.kit().text(words.bind(_ -> note(entry, words.language())), "note");
      note.setOnMouseClicked(_ -> button.fire());
      choice.getChildren().add(note);
    }
    node.getChildren().add(choice);
  }

  private static String note(CodeList.Entry entry, Language language) {
    return entry.column(language == Language.ZH ? "noteZh" : "noteEn");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    group.selectToggle(
        buttons.stream()
            .filter(button -> button.getUserData().equals(text))
            .findFirst()
            .orElse(null));
  }

  @Override
  public void focus() {
    buttons.stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .or(() -> buttons.stream().findFirst())
        .ifPresent(Node::requestFocus);
  }
}
