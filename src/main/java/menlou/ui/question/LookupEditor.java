package menlou.ui.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import menlou.catalog.CodeList;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;

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
  private final HBox node;
  private boolean typed;
  private boolean showing;

  LookupEditor(FieldModel model, EditorKit kit, List<CodeList.Entry> entries) {
    this.model = model;
    this.kit = kit;
    this.entries = entries;
    this.offers = new Offers(field, kit, this::choose);
    field.getStyleClass().addAll("answer", "lookup");
    field.promptTextProperty().bind(kit.kit().words().text(Word.EDITOR_SEARCH_LIST));
    kit.describe(field, model);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button open = kit.kit().iconButton(Word.EDITOR_OPEN_LIST, Icon.DOWN, this::openAll);
    open.setFocusTraversable(false);
    node = new HBox(field, open);
    node.getStyleClass().addAll("with-button", "lookup-box");
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
    boolean used =
        switch (key.getCode()) {
          case DOWN, UP -> {
            step(key.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
            yield true;
          }
          case ENTER -> !key.isShortcutDown() && offers.takeSelected();
          case ESCAPE -> offers.close() && forget();
          default -> false;
        };
    if (used) {
      key.consume();
    }
  }

  private void step(int by) {
    if (!offers.isOpen()) {
      openAll();
    } else {
      offers.step(by);
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
  private boolean forget() {
    typed = false;
    show(answer());
    return true;
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
    return node;
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
