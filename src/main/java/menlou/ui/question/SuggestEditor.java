package menlou.ui.question;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import menlou.catalog.CodeList;

/** Free text with a list to pick from, such as the districts of Beijing. */
final class SuggestEditor implements Editor {
  private final FieldModel model;
  private final TextField field = new TextField();
  private final Supplier<List<CodeList.Entry>> entries;
  private final Offers offers;

  /**
   * Makes the input.
   *
   * @param entries asked anew each time the list opens, as earlier answers decide what it holds
   */
  SuggestEditor(FieldModel model, EditorKit kit, Supplier<List<CodeList.Entry>> entries) {
    this.model = model;
    this.entries = entries;
    this.offers = new Offers(field, kit, this::take, this::openAll);
    field.getStyleClass().addAll("answer", "suggest", "chinese");
    kit.describe(field, model);
    EditorKit.report(field, model);
    field.textProperty().subscribe((_, typed) -> offer(typed));
    field.focusedProperty().subscribe((_, focused) -> turn(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.whileOpen(offers::close);
  }

  private void offer(String typed) {
    List<CodeList.Entry> found =
        entries.get().stream()
            .filter(entry -> !typed.isBlank() && fits(entry, typed.strip()))
            .filter(entry -> !entry.zh().equals(typed.strip()))
            .toList();
    if (field.isFocused() && !found.isEmpty()) {
      offers.open(found);
    } else {
      offers.close();
    }
  }

  private static boolean fits(CodeList.Entry entry, String typed) {
    return entry.zh().contains(typed)
        || entry.en().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
  }

  private void openAll() {
    field.requestFocus();
    if (!entries.get().isEmpty()) {
      offers.open(entries.get());
    }
  }

  private void press(KeyEvent key) {
    if (offers.press(key)) {
      key.consume();
    }
  }

  private void take(CodeList.Entry entry) {
    offers.close();
    model.choose(entry.zh());
    field.end();
  }

  /** Who types the English name of one entry means that entry. */
  private void turn(boolean focused) {
    String typed = field.getText().strip().toLowerCase(Locale.ROOT);
    if (!focused) {
      offers.close();
      List<CodeList.Entry> meant =
          entries.get().stream()
              .filter(entry -> entry.en().toLowerCase(Locale.ROOT).startsWith(typed))
              .toList();
      if (!typed.isEmpty() && meant.size() == 1) {
        model.choose(meant.getFirst().zh());
      }
    }
  }

  @Override
  public Node node() {
    return offers.node();
  }

  @Override
  public void show(String text) {
    EditorKit.show(field, text);
  }

  @Override
  public void focus() {
    field.requestFocus();
    field.end();
  }
}
