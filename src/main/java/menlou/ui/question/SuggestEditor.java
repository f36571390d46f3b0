package menlou.ui.question;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import menlou.catalog.CodeList;

/** Free text with a list to pick from, such as the districts of Beijing. */
final class SuggestEditor implements Editor {
  private final ComboBox<String> box = new ComboBox<>();

  /**
   * Makes the input.
   *
   * @param entries asked anew each time the list opens, as earlier answers decide what it holds
   */
  SuggestEditor(FieldModel model, EditorKit kit, Supplier<List<CodeList.Entry>> entries) {
    box.setEditable(true);
    box.getStyleClass().addAll("answer", "suggest", "chinese");
    box.setVisibleRowCount(12);
    kit.describe(box, model);
    kit.describe(box.getEditor(), model);
    box.setOnShowing(_ -> fill(entries.get()));
    fill(entries.get());
    PopUpHeight.follow(box);
    box.setCellFactory(
        _ ->
            new ListCell<>() {
              @Override
              protected void updateItem(String name, boolean empty) {
                super.updateItem(name, empty);
                setText(empty || name == null ? null : twin(name, entries.get(), kit));
              }
            });
    EditorKit.report(box.getEditor(), model);
    box.getEditor()
        .focusedProperty()
        .subscribe((_, focused) -> complete(focused ? List.of() : entries.get()));
  }

  /** Who types the English name of one entry means that entry. */
  private void complete(List<CodeList.Entry> entries) {
    String typed = box.getEditor().getText().strip().toLowerCase(Locale.ROOT);
    List<CodeList.Entry> meant =
        entries.stream()
            .filter(entry -> entry.en().toLowerCase(Locale.ROOT).startsWith(typed))
            .toList();
    if (!typed.isEmpty() && meant.size() == 1) {
      box.getEditor().setText(meant.getFirst().zh());
    }
  }

  private void fill(List<CodeList.Entry> entries) {
    List<String> names = entries.stream().map(CodeList.Entry::zh).toList();
    if (!box.getItems().equals(names)) {
      String typed = box.getEditor().getText();
      box.getItems().setAll(names);
      box.getEditor().setText(typed);
    }
  }

  private static String twin(String name, List<CodeList.Entry> entries, EditorKit kit) {
    return entries.stream()
        .filter(entry -> entry.zh().equals(name))
        .findFirst()
        .map(
            entry -> kit.language() == menlou.catalog.Language.EN ? name + "  " + entry.en() : name)
        .orElse(name);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(String text) {
    EditorKit.show(box.getEditor(), text);
  }

  @Override
  public void focus() {
    box.getEditor().requestFocus();
    box.getEditor().end();
  }
}
