package menlou.ui.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import menlou.catalog.CodeList;
import org.controlsfx.control.SearchableComboBox;

/** One of many: typed letters in either language, or a code, narrow the list. */
final class LookupEditor implements Editor {
  private final SearchableComboBox<CodeList.Entry> box = new SearchableComboBox<>();
  private final List<CodeList.Entry> entries;

  LookupEditor(FieldModel model, EditorKit kit, List<CodeList.Entry> entries) {
    this.entries = entries;
    box.getItems().setAll(entries);
    box.getStyleClass().addAll("answer", "lookup");
    box.setVisibleRowCount(12);
    box.converterProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> new EntryNames(kit.language(), true), kit.kit().words().languageProperty()));
    kit.describe(box, model);
    box.skinProperty().subscribe(_ -> followInner());
    box.valueProperty()
        .subscribe(
            (_, entry) -> {
              if (entry != null && !entry.id().equals(model.textProperty().get())) {
                model.choose(entry.id());
              }
            });
  }

  /** The box is made of a search field and another box that shows what was found. */
  private void followInner() {
    box.getChildrenUnmodifiable().stream()
        .filter(ComboBox.class::isInstance)
        .forEach(inner -> PopUpHeight.follow((ComboBox<?>) inner));
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
