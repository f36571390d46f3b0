package menlou.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import menlou.catalog.Part;
import menlou.catalog.Question;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.interview.Status;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.question.PartView;
import menlou.ui.question.RowPart;
import menlou.ui.question.RowsView;
import menlou.ui.question.Screen;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/** One question: its title, its fields or rows, and notes on what is set aside or comes later. */
final class QuestionView {
  private final Screen screen;
  private final InterviewModel interview;
  private final Question question;
  private final Kit kit;
  private final VBox node = new VBox();
  private final List<PartView> parts = new ArrayList<>();
  private Optional<RowsView> rows = Optional.empty();
  private Subscription watch = Subscription.EMPTY;

  QuestionView(Screen screen, InterviewModel interview) {
    this.screen = screen;
    this.interview = interview;
    this.question = interview.state().question();
    this.kit = screen.kit().kit();
    node.getStyleClass().add("question");
    node.getChildren()
        .addAll(
            kit.heading(words("questions", ".title"), "question-title"),
            kit.text(words("questions", ".intro"), "question-intro"));
    addNotes();
    if (question.rows().isPresent()) {
      addRows(new Path(question.rows().get().text()));
    } else {
      question.parts().forEach(this::addPart);
    }
  }

  private StringBinding words(String kind, String what) {
    return kit.words().bind(texts -> texts.get("interview." + kind + "." + question.id() + what));
  }

  private void addNotes() {
    Label aside = kit.text(kit.words().bind(_ -> asideText(), drafts(), judged()));
    Node asideNote = note(aside, "aside");
    Label later = kit.text(Word.QUESTION_LATER);
    Node laterNote = note(later, "later");
    Label none = kit.text(Word.QUESTION_NOT_NEEDED);
    Node noneNote = note(none, "later");
    node.getChildren().addAll(asideNote, laterNote, noneNote);
    watch =
        watch.and(
            judged()
                .subscribe(
                    (Assessment _) -> {
                      Status status =
                          interview
                              .model()
                              .assessment()
                              .route()
                              .question(question.id())
                              .orElseThrow()
                              .status();
                      Kit.show(asideNote, !asideText().isEmpty());
                      Kit.show(laterNote, status == Status.LATER);
                      Kit.show(noneNote, status == Status.NOT_NEEDED);
                    }));
  }

  private static Node note(Label text, String style) {
    Node note = Kit.row("note-box", Icon.INFO.node(), text);
    note.getStyleClass().add(style);
    javafx.scene.layout.HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
    return note;
  }

  private javafx.beans.value.ObservableValue<Assessment> judged() {
    return screen.model().assessmentProperty();
  }

  private javafx.beans.value.ObservableValue<?> drafts() {
    return screen.model().draftProperty();
  }

  private String asideText() {
    if (!interview.currentProperty().get().equals(question.id())) {
      return "";
    }
    List<Path> aside = interview.setAside();
    LanguageModel words = kit.words();
    return aside.isEmpty()
        ? ""
        : words.now(
            Word.QUESTION_SET_ASIDE,
            Map.of(
                "count", Integer.toString(aside.size()),
                "fields",
                    aside.stream()
                        .map(path -> words.label(path.field()).get())
                        .distinct()
                        .collect(
                            java.util.stream.Collectors.joining(
                                words.now(Word.QUESTION_LIST_COMMA)))));
  }

  private void addPart(Part part) {
    List<Path> paths = part.asks().stream().map(path -> new Path(path.text())).toList();
    PartView view = new PartView(screen, title(part), paths);
    parts.add(view);
    node.getChildren().add(view.node());
  }

  private void addRows(Path list) {
    List<RowPart> all = question.parts().stream().map(part -> rowPart(part, list)).toList();
    RowsView view = new RowsView(screen, list, all, question.fixed(), false);
    rows = Optional.of(view);
    node.getChildren().add(view.node());
  }

  private RowPart rowPart(Part part, Path list) {
    int prefix = list.field().text().length() + 1;
    return new RowPart(
        title(part).map(title -> title),
        part.asks().stream().map(path -> path.text().substring(prefix)).toList());
  }

  private Optional<StringBinding> title(Part part) {
    String key = "interview.parts." + question.id() + "." + part.id();
    return question.parts().size() == 1 || kit.words().texts().find(key).isEmpty()
        ? Optional.empty()
        : Optional.of(kit.words().bind(texts -> texts.get(key)));
  }

  Node node() {
    return node;
  }

  /** Moves the keyboard to the answer; to the first field when it is not on this screen. */
  void focus(Path path) {
    boolean found =
        parts.stream().anyMatch(part -> part.focus(path))
            || rows.map(list -> list.focus(path)).orElse(false);
    if (!found) {
      focusFirst();
    }
  }

  void focusFirst() {
    boolean found = parts.stream().anyMatch(PartView::focusFirst);
    if (!found) {
      rows.ifPresent(RowsView::focusFirstOrAdd);
    }
  }

  void close() {
    watch.unsubscribe();
    parts.forEach(PartView::close);
    rows.ifPresent(RowsView::close);
  }
}
