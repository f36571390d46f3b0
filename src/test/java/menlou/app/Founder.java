package menlou.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import menlou.catalog.Edition;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.draft.Answers;
import menlou.draft.Path;
import menlou.interview.Status;
import menlou.ui.Hands;
import menlou.ui.OnWindow;
import menlou.ui.interview.InterviewModel;
import menlou.ui.shell.CaseDesk;

/** Somebody who knows all the answers and gives them one question after the other. */
final class Founder {
  private static final int MOST_ROUNDS = 12;

  private final Edition edition;
  private final Answers known;
  private final Hands hands;
  private final CaseDesk desk;

  /** What the window calls a row, and what the founder does. */
  private final Map<String, String> rows = new HashMap<>();

  Founder(Edition edition, Answers known, Hands hands, CaseDesk desk) {
    this.edition = edition;
    this.known = known;
    this.hands = hands;
    this.desk = desk;
  }

  /** Answers every question that concerns the company, until none is open. */
  void answerAll() {
    for (int round = 0; round < MOST_ROUNDS && !open().isEmpty(); round++) {
      for (String question : questions()) {
        OnWindow.run(() -> interview().go(question));
        addRows();
        while (answerSome()) {
          // an answer may bring up another field
        }
      }
    }
  }

  private InterviewModel interview() {
    return desk.interview();
  }

  private List<Path> open() {
    return now(() -> desk.model().assessment().open());
  }

  private static <T> T now(Supplier<T> look) {
    return OnWindow.get(look);
  }

  private List<String> questions() {
    return now(
        () ->
            desk.model().assessment().route().questions().stream()
                .filter(state -> state.status() != Status.NOT_NEEDED)
                .map(state -> state.question().id())
                .toList());
  }

  private Answers given() {
    return now(() -> desk.model().draft().answers());
  }

  private void addRows() {
    for (FieldPath list : lists()) {
      String add = edition.texts(Language.EN).get("ui.row-add." + list);
      for (Path here : lists(list)) {
        List<String> wanted = known.rows(new Path(translated(here.text())));
        if (!hands.buttons(add).isEmpty()) {
          while (given().rows(here).size() < wanted.size()) {
            hands.press(add);
            rows.put(given().rows(here).getLast(), wanted.get(given().rows(here).size() - 1));
          }
        }
      }
    }
  }

  private List<FieldPath> lists() {
    List<FieldPath> lists = new ArrayList<>();
    edition
        .fields()
        .forEach(
            field -> {
              if (field.type() instanceof FieldType.Rows) {
                lists.add(field.path());
              }
            });
    return lists;
  }

  private List<Path> lists(FieldPath list) {
    return now(() -> desk.model().assessment().facts().instances(list, java.util.Optional.empty()));
  }

  /** The path as the founder knows it. */
  private String translated(String path) {
    String translated = path;
    for (Map.Entry<String, String> row : rows.entrySet()) {
      translated = translated.replace("[" + row.getKey() + "]", "[" + row.getValue() + "]");
    }
    return translated;
  }

  private boolean answerSome() {
    boolean some = false;
    for (String id : hands.controls().stream().map(control -> control.getId()).toList()) {
      if (id != null && isField(id)) {
        Path here = new Path(id);
        String wanted =
            known.text(new Path(translated(id))).map(text -> named(here, text)).orElse("");
        if (!wanted.isEmpty() && given().text(here).isEmpty()) {
          some |= hands.answer(id, wanted) && given().text(here).isPresent();
        }
      }
    }
    return some;
  }

  private boolean isField(String id) {
    return id.matches("[A-Za-z.\\[\\]0-9]+")
        && edition.fields().find(new FieldPath(id.replaceAll("\\[[^]]*]", ""))).isPresent();
  }

  /** A row referred to has another name in the window. */
  private String named(Path here, String text) {
    if (edition.fields().at(here.field()).type() instanceof FieldType.Reference reference) {
      return given().rows(new Path(reference.to().text())).stream()
          .filter(row -> text.equals(rows.get(row)))
          .findFirst()
          .orElse("");
    }
    return text;
  }
}
