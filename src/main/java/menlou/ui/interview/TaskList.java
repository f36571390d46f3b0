package menlou.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import menlou.interview.Assessment;
import menlou.interview.QuestionState;
import menlou.interview.SectionState;
import menlou.interview.Status;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import org.controlsfx.control.textfield.TextFields;

/** All sections with how far they are, the questions of the current one, and a search over both. */
final class TaskList {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final InterviewModel interview;
  private final Kit kit;
  private final LanguageModel words;
  private final Runnable close;
  private final VBox tasks = Kit.column("tasks");
  private final VBox found = Kit.column("found");
  private final TextField search = TextFields.createClearableTextField();
  private final ProgressBar progress = new ProgressBar(0);
  private final List<Entry> entries = new ArrayList<>();
  private final ScrollPane scroll;
  private final VBox node;

  /** A line that stands for a section or a question. */
  private record Entry(String section, String question, Button button, Label state) {
    boolean isSection() {
      return question.isEmpty();
    }
  }

  TaskList(InterviewModel interview, Kit kit, Runnable close) {
    this.interview = interview;
    this.kit = kit;
    this.words = kit.words();
    this.close = close;
    interview.model().assessment().route().sections().forEach(this::add);
    search.promptTextProperty().bind(words.text(Word.TASKS_SEARCH));
    search.accessibleTextProperty().bind(words.text(Word.TASKS_SEARCH));
    search.getStyleClass().add("search");
    search.textProperty().subscribe(this::find);
    search.setOnAction(_ -> firstFound().ifPresent(Button::fire));
    search.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            firstFound().ifPresent(Node::requestFocus);
          }
        });
    progress.setMaxWidth(Double.MAX_VALUE);
    Label left = kit.text(words.bind(_ -> left(), interview.model().assessmentProperty()), "left");
    scroll = Kit.scrolled(new VBox(found, tasks), "task-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = Kit.column("task-list", search, scroll, Kit.column("progress-box", left, progress));
    progress.accessibleTextProperty().bind(left.textProperty());
    Kit.show(found, false);
    interview.model().assessmentProperty().subscribe(this::refresh);
    interview.currentProperty().subscribe(_ -> turn());
    words.languageProperty().subscribe(_ -> refresh(interview.model().assessment()));
  }

  private void add(SectionState state) {
    String phase = state.section().phase();
    boolean first =
        entries.stream().noneMatch(entry -> entry.button().getProperties().containsValue(phase));
    if (first) {
      tasks
          .getChildren()
          .add(kit.heading(words.bind(t -> t.get("interview.phases." + phase)), "phase"));
    }
    String id = state.section().id();
    Button button =
        kit.button(
            words.bind(texts -> texts.get("interview.sections." + id + ".title")),
            () -> goSection(id),
            "task",
            "section");
    button.getProperties().put("phase", phase);
    button.setGraphic(Icon.named(state.section().icon()).node());
    addEntry(id, "", button);
    state.questions().forEach(question -> add(id, question));
  }

  private void add(String section, QuestionState state) {
    String id = state.question().id();
    Button button =
        kit.button(
            words.bind(texts -> texts.get("interview.questions." + id + ".title")),
            () -> go(id),
            "task",
            "sub");
    addEntry(section, id, button);
  }

  private void addEntry(String section, String question, Button button) {
    button.setWrapText(true);
    button.setMinWidth(0);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    Label state = new Label();
    state.getStyleClass().add("task-state");
    entries.add(new Entry(section, question, button, state));
    tasks.getChildren().add(Kit.row("task-row", button, state));
  }

  private void go(String question) {
    interview.go(question);
    close.run();
  }

  /** The first question of the section that is not done, else its first. */
  private void goSection(String section) {
    List<QuestionState> questions =
        interview.model().assessment().route().sections().stream()
            .filter(state -> state.section().id().equals(section))
            .flatMap(state -> state.questions().stream())
            .filter(state -> state.status() != Status.NOT_NEEDED)
            .toList();
    questions.stream()
        .filter(state -> state.status() != Status.DONE)
        .findFirst()
        .or(() -> questions.stream().findFirst())
        .ifPresent(state -> go(state.question().id()));
  }

  /** The question on the screen is in sight in the list too; answering leaves the list alone. */
  private void turn() {
    refresh(interview.model().assessment());
    String here = interview.currentProperty().get();
    entries.stream()
        .filter(entry -> entry.question().equals(here))
        .findFirst()
        .ifPresent(entry -> Kit.reveal(scroll, entry.button().getParent()));
  }

  private void refresh(Assessment now) {
    String here = interview.currentProperty().get();
    for (SectionState section : now.route().sections()) {
      boolean current =
          section.questions().stream().anyMatch(each -> each.question().id().equals(here));
      entries.stream()
          .filter(entry -> entry.section().equals(section.section().id()))
          .forEach(entry -> refresh(entry, section, current, here));
    }
    progress.setProgress(done(now));
  }

  /** The answered part of what is asked now; a required answer still open counts as one to go. */
  private static double done(Assessment now) {
    double answered =
        now.route().questions().stream()
            .flatMap(each -> each.asks().stream())
            .filter(path -> now.draft().answers().text(path).isPresent())
            .count();
    double all = answered + now.open().size();
    return all == 0 ? 1 : answered / all;
  }

  private void refresh(Entry entry, SectionState section, boolean current, String here) {
    if (entry.isSection()) {
      entry.button().pseudoClassStateChanged(CURRENT, current);
      entry.button().getParent().pseudoClassStateChanged(CURRENT, current);
      mark(entry, section.status(), section.open());
      return;
    }
    QuestionState state =
        section.questions().stream()
            .filter(each -> each.question().id().equals(entry.question()))
            .findFirst()
            .orElseThrow();
    boolean shown =
        current && (state.status() != Status.NOT_NEEDED || entry.question().equals(here));
    Kit.show(entry.button().getParent(), shown);
    entry.button().pseudoClassStateChanged(CURRENT, entry.question().equals(here));
    entry.button().getParent().pseudoClassStateChanged(CURRENT, entry.question().equals(here));
    mark(entry, state.status(), state.open().size());
  }

  private void mark(Entry entry, Status status, int open) {
    Label state = entry.state();
    state.setGraphic(icon(status).node());
    state.setText(status == Status.STARTED && open > 0 ? Integer.toString(open) : "");
    state.getStyleClass().setAll("task-state", status.name().toLowerCase(Locale.ROOT));
    String said = words.now(word(status), Map.of("count", Integer.toString(open)));
    entry.button().accessibleHelpProperty().set(said);
    state.setTooltip(new javafx.scene.control.Tooltip(said));
  }

  private static Icon icon(Status status) {
    return switch (status) {
      case NOT_NEEDED -> Icon.NOT_NEEDED;
      case LATER, TO_DO -> Icon.TO_DO;
      case STARTED -> Icon.STARTED;
      case ATTENTION -> Icon.BLOCKS;
      case DONE -> Icon.DONE;
    };
  }

  private static Word word(Status status) {
    return switch (status) {
      case NOT_NEEDED -> Word.TASKS_NOT_NEEDED;
      case LATER -> Word.TASKS_LATER;
      case TO_DO -> Word.TASKS_TO_DO;
      case STARTED -> Word.TASKS_STARTED;
      case ATTENTION -> Word.TASKS_ATTENTION;
      case DONE -> Word.TASKS_DONE;
    };
  }

  private String left() {
    int open = interview.model().assessment().open().size();
    return open == 0
        ? words.now(Word.TASKS_NOTHING_LEFT)
        : words.now(Word.TASKS_LEFT, Map.of("count", Integer.toString(open)));
  }

  private void find(String typed) {
    boolean searching = !typed.isBlank();
    Kit.show(found, searching);
    Kit.show(tasks, !searching);
    found.getChildren().clear();
    if (searching) {
      List<InterviewModel.Place> places = interview.find(typed);
      places.forEach(place -> found.getChildren().add(result(place)));
      if (places.isEmpty()) {
        found.getChildren().add(kit.text(Word.TASKS_NOTHING_FOUND, "empty"));
      }
    }
  }

  private Optional<Button> firstFound() {
    return found.getChildren().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .findFirst();
  }

  private Node result(InterviewModel.Place place) {
    Button button =
        kit.button(
            place
                .field()
                .map(words::label)
                .orElseGet(
                    () ->
                        words.bind(
                            texts ->
                                texts.get("interview.questions." + place.question() + ".title"))),
            () -> {
              search.clear();
              interview.go(place);
              close.run();
            },
            "task",
            place.field().isPresent() ? "sub" : "section");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setWrapText(true);
    return button;
  }

  Node node() {
    return node;
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }
}
