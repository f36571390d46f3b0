package menlou.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import menlou.catalog.CodeList;
import menlou.catalog.Edition;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.draft.Path;
import menlou.ui.Hands;
import menlou.ui.OnWindow;
import menlou.ui.shell.CaseDesk;

/** Somebody who knows what to answer, and goes from question to question with the keyboard. */
final class Founder {
  private static final Pattern LINE = Pattern.compile("(\\S+) = (.+)");
  private static final Pattern ROW =
      Pattern.compile("^([^\\[]+(?:\\[[a-z][^]]*][^\\[]*)?)\\[(\\d+)]");

  private final Edition edition;
  private final Hands hands;
  private final Supplier<CaseDesk> desk;
  private final Map<String, String> left;

  Founder(Edition edition, Hands hands, Supplier<CaseDesk> desk) {
    this.edition = edition;
    this.hands = hands;
    this.desk = desk;
    this.left = new LinkedHashMap<>(script("founder"));
  }

  /** The lines of a script: where, with rows by their number, and what. */
  static Map<String, String> script(String name) {
    Map<String, String> lines = new LinkedHashMap<>();
    String file = "/journeys/" + name + ".txt";
    try (InputStream in = Founder.class.getResourceAsStream(file)) {
      new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .forEach(line -> lines.put(line.group(1), line.group(2)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lines;
  }

  /** Answers question after question; each is looked at before it is left. */
  void answerAll(Consumer<String> look) {
    String question = "";
    while (!left.isEmpty() && !question.equals(current())) {
      question = current();
      Optional<String> next = nextHere();
      while (next.isPresent()) {
        answer(next.get());
        next = nextHere();
      }
      look.accept(question);
      hands.key(KeyCode.ENTER, KeyCode.CONTROL);
    }
    if (!left.isEmpty()) {
      throw new AssertionError("nobody asked for " + left.keySet());
    }
    while (!question.equals(current())) {
      question = current();
      look.accept(question);
      hands.key(KeyCode.ENTER, KeyCode.CONTROL);
    }
  }

  private String current() {
    return OnWindow.get(() -> desk.get().interview().currentProperty().get());
  }

  private Optional<String> nextHere() {
    List<String> asked =
        OnWindow.get(
            () ->
                desk.get().interview().state().question().asks().stream()
                    .map(Object::toString)
                    .toList());
    return left.keySet().stream()
        .filter(
            path -> {
              String field = path.replaceAll("\\[\\d+]", "");
              return asked.stream()
                  .anyMatch(each -> field.equals(each) || field.startsWith(each + "."));
            })
        .findFirst();
  }

  private void answer(String scripted) {
    String path = placed(scripted);
    String text = Objects.requireNonNull(left.remove(scripted));
    hands.tabTo(node -> path.equals(node.getId()), path);
    switch (hands.focus()) {
      case RadioButton _ -> choose(text);
      case TextField field when field.getStyleClass().contains("lookup") -> lookUp(path, text);
      case TextInputControl _ -> hands.overwrite(text);
      case ListView<?> list -> tick(list, path, text);
      case ComboBox<?> box when box.isEditable() -> hands.overwrite(text);
      case ComboBox<?> box -> pick(box, text);
      case Node other -> throw new AssertionError("no way to answer with " + other);
    }
  }

  /** The path as the window names its rows; rows that are not there yet are added. */
  private String placed(String scripted) {
    String path = scripted;
    Matcher row = ROW.matcher(path);
    while (row.find()) {
      Path list = new Path(row.group(1));
      int number = Integer.parseInt(row.group(2));
      if (rows(list).size() < number) {
        hands.press(edition.texts(Language.EN).get("ui.row-add." + list.field()));
      }
      path = list.row(rows(list).get(number - 1)).text() + path.substring(row.end());
      row = ROW.matcher(path);
    }
    return path;
  }

  private List<String> rows(Path list) {
    return OnWindow.get(() -> desk.get().model().draft().answers().rows(list));
  }

  private void choose(String code) {
    hands.until(() -> code.equals(hands.focus().getUserData()), code, KeyCode.DOWN);
    if (!((RadioButton) hands.focus()).isSelected()) {
      hands.key(KeyCode.SPACE);
    }
  }

  /** Finds each entry by its English name, as a founder would. */
  private void tick(ListView<?> list, String path, String codes) {
    for (String code : codes.split(" ", -1)) {
      if (list.getStyleClass().contains("long")) {
        hands.key(KeyCode.TAB, KeyCode.SHIFT);
        hands.overwrite(english(path, code));
        hands.key(KeyCode.TAB);
      }
      hands.key(KeyCode.HOME);
      hands.until(
          () -> code.equals(code(list.getSelectionModel().getSelectedItem())), code, KeyCode.DOWN);
      hands.key(KeyCode.SPACE);
    }
  }

  private String english(String path, String code) {
    String list =
        switch (edition.fields().at(new Path(path).field()).type()) {
          case FieldType.Many(String name) -> name;
          case FieldType.Choice(String name) -> name;
          default -> "countries";
        };
    return edition.list(list).find(code).orElseThrow().en();
  }

  private static String code(Object item) {
    return item instanceof CodeList.Entry entry ? entry.id() : String.valueOf(item);
  }

  private void lookUp(String path, String code) {
    hands.overwrite(english(path, code));
    hands.key(KeyCode.ENTER);
  }

  private void pick(ComboBox<?> box, String text) {
    String code = text.contains("[") ? reference(text) : text;
    hands.until(() -> code.equals(code(box.getValue())), code, KeyCode.DOWN);
  }

  private String reference(String text) {
    return new Path(placed(text)).rowId().orElseThrow();
  }
}
