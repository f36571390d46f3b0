package menlou.ui.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import menlou.catalog.CodeList;
import menlou.ui.language.Word;

/**
 * One of many: letters in either language, or a code, narrow the list that opens below. What is
 * left half typed is forgotten, unless only one entry fits it.
 */
final class LookupEditor implements Editor {
  private final FieldModel model;
  private final EditorKit kit;
  private final List<CodeList.Entry> entries;
  private final TextField field = new TextField();
  private final Offers offers;
  private boolean typed;
  private boolean showing;

  LookupEditor(FieldModel model, EditorKit kit, List<CodeList.Entry> entries) {
    this.model = model;
    this.kit = kit;
    this.entries = entries;
    this.offers = new Offers(field, kit, this::choose, this::openAll);
    field.getStyleClass().addAll("answer", "lookup");
    field.promptTextProperty().bind(kit.kit().words().text(Word.EDITOR_SEARCH_LIST));
    kit.describe(field, model);
    field.textProperty().subscribe((_, _) -> type());
    field.focusedProperty().subscribe((_, focused) -> turn(focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.whileOpen(kit.kit().words().languageProperty().subscribe(_ -> show(answer())));
    model.whileOpen(offers::close);
  }

  private String answer() {
    return model.textProperty().get();
  }

  private void type() {
    if (!showing && field.isFocused()) {
      typed = true;
      offers.open(found());
    }
  }

  /** What begins as typed comes first. */
  private List<CodeList.Entry> found() {
    String text = field.getText().strip().toLowerCase(Locale.ROOT);
    List<String> words = Arrays.asList(text.split("\\s+"));
    return entries.stream()
        .filter(entry -> words.stream().allMatch(all(entry)::contains))
        .sorted(Comparator.comparing(entry -> !begins(entry, text)))
        .toList();
  }

  private static String all(CodeList.Entry entry) {
    return (entry.zh() + " " + entry.en() + " " + entry.id()).toLowerCase(Locale.ROOT);
  }

  private static boolean begins(CodeList.Entry entry, String text) {
    return List.of(entry.id(), entry.en(), entry.zh()).stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(text));
  }

  private void openAll() {
    field.requestFocus();
    offers.open(entries);
    chosen().ifPresent(offers::select);
  }

  private Optional<CodeList.Entry> chosen() {
    return entries.stream().filter(entry -> entry.id().equals(answer())).findFirst();
  }

  private void press(KeyEvent key) {
    if (offers.press(key)) {
      key.consume();
      if (key.getCode() == KeyCode.ESCAPE) {
        forget();
      }
    }
  }

  private void turn(boolean focused) {
    if (focused) {
      Platform.runLater(
          () -> {
            if (field.isFocused() && !typed) {
              field.selectAll();
            }
          });
    } else {
      leave();
    }
  }

  private void leave() {
    offers.close();
    if (typed) {
      List<CodeList.Entry> found = found();
      if (field.getText().isBlank()) {
        model.choose("");
      } else if (found.size() == 1) {
        model.choose(found.getFirst().id());
      }
      forget();
    }
  }

  /** Shows the answer again instead of what was typed. */
  private void forget() {
    typed = false;
    show(answer());
  }

  private void choose(CodeList.Entry entry) {
    typed = false;
    offers.close();
    model.choose(entry.id());
    show(answer());
    field.selectAll();
  }

  @Override
  public Node node() {
    return offers.node();
  }

  @Override
  public void show(String text) {
    if (typed) {
      return;
    }
    showing = true;
    EditorKit.show(field, chosen().map(new EntryNames(kit.language(), true)::toString).orElse(""));
    showing = false;
  }

  @Override
  public void focus() {
    field.requestFocus();
  }
}
