package menlou.ui.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import menlou.catalog.CodeList;

/** One of a few where room is short. */
final class ChoiceEditor implements Editor {
  private final ComboBox<CodeList.Entry> box = new ComboBox<>();
  private final List<CodeList.Entry> entries;

  ChoiceEditor(FieldModel model, EditorKit kit, List<CodeList.Entry> entries) {
    this.entries = entries;
    box.getItems().setAll(entries);
    box.getStyleClass().addAll("answer", "lookup");
    box.setVisibleRowCount(12);
    box.converterProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> new EntryNames(kit.language(), false), kit.kit().words().languageProperty()));
    kit.describe(box, model);
    box.valueProperty()
        .subscribe(
            (_, entry) -> {
              if (entry != null && !entry.id().equals(model.textProperty().get())) {
                model.choose(entry.id());
              }
            });
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(String text) {
    Optional<CodeList.Entry> entry =
        entries.stream().filter(each -> each.id().equals(text)).findFirst();
    if (!Objects.equals(box.getValue(), entry.orElse(null))) {
      box.setValue(entry.orElse(null));
    }
  }

  @Override
  public void focus() {
    box.requestFocus();
  }
}
