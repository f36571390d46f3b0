package menlou.ui.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import menlou.catalog.Section;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import menlou.ui.finding.FindingsPanel;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.question.Screen;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.style.Look;
import menlou.ui.work.PathNames;

/**
 * Task list, question, findings: side by side where there is room, one over the other where not.
 */
public final class InterviewScreen {
  /** Below these widths, in em, the findings go under the question and the task list folds away. */
  private static final double WIDE = 76;

  private static final double MIDDLE = 52;

  private final InterviewModel interview;
  private final Screen screen;
  private final Kit kit;
  private final LanguageModel words;
  private final Look look;
  private final Runnable finished;
  private final TaskList tasks;
  private final FindingsPanel findings;
  private final VBox side = Kit.column("side");
  private final VBox sheet = Kit.column("sheet");
  private final VBox below = Kit.column("below");
  private final ScrollPane scroll;
  private final ScrollPane sideScroll;
  private final BorderPane node = new BorderPane();
  private final Button menu;
  private final Button back;
  private Optional<QuestionView> shown = Optional.empty();
  private Set<String> said = Set.of();
  private boolean tasksOpen;

  /**
   * Builds the screen.
   *
   * @param finished called when the user continues after the last question
   */
  public InterviewScreen(InterviewModel interview, Screen screen, Look look, Runnable finished) {
    this.interview = interview;
    this.screen = screen;
    this.kit = screen.kit().kit();
    this.words = kit.words();
    this.look = look;
    this.finished = finished;
    tasks = new TaskList(interview, kit, this::foldTasks);
    findings =
        new FindingsPanel(
            kit, new PathNames(interview.model(), words), interview::goTo, Optional.empty());
    menu = kit.button(Word.TASKS_SHOW, Icon.MENU, this::toggleTasks, "flat");
    back = kit.button(Word.QUESTION_BACK, Icon.BACK, interview::back, "flat", "back");
    sheet.getChildren().add(below);
    StackPane centred = new StackPane(sheet);
    centred.getStyleClass().add("centred");
    scroll = Kit.scrolled(centred, "question-scroll");
    sideScroll = Kit.scrolled(side, "side-scroll");
    node.getStyleClass().add("interview");
    node.setCenter(new VBox(scroll, bar()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    fillSide();
    node.widthProperty().subscribe(_ -> arrange());
    look.zoomProperty().subscribe(_ -> arrange());
    interview.currentProperty().subscribe(_ -> turn());
    interview.targetProperty().subscribe(this::send);
    interview.model().assessmentProperty().subscribe(this::judge);
    interview.model().typingProperty().subscribe(_ -> judge(interview.model().assessment()));
  }

  private Node bar() {
    Button next = kit.button(Word.QUESTION_CONTINUE, this::next, "primary", "next");
    next.setGraphic(Icon.NEXT.node());
    next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    next.setDefaultButton(false);
    HBox bar = Kit.row("question-bar", back, Kit.spring(), menu, next);
    return bar;
  }

  private void fillSide() {
    Label title = kit.heading(words.text(Word.FINDING_HERE), "side-title");
    Label others =
        kit.text(
            words.bind(
                _ -> elsewhere(),
                interview.model().assessmentProperty(),
                interview.currentProperty()),
            "elsewhere");
    Kit.showWhen(others, others.textProperty().map(text -> !text.isEmpty()));
    Label about = kit.heading(words.text(Word.QUESTION_ABOUT), "side-title");
    Label summary =
        kit.text(
            words.bind(
                texts -> texts.get("interview.sections." + section().id() + ".summary"),
                interview.currentProperty()),
            "summary");
    side.getChildren().addAll(title, findings.node(), others, about, summary);
  }

  private Section section() {
    String here = interview.currentProperty().get();
    return interview.model().edition().interview().sections().stream()
        .filter(section -> section.questions().stream().anyMatch(each -> each.id().equals(here)))
        .findFirst()
        .orElseThrow();
  }

  private String elsewhere() {
    List<Finding> here = interview.state().findings();
    List<Finding> others =
        interview.model().assessment().findings().stream()
            .filter(finding -> !here.contains(finding))
            .toList();
    String count = FindingsPanel.count(others, words);
    return count.isEmpty()
        ? ""
        : words.now(Word.FINDING_ELSEWHERE, java.util.Map.of("count", count));
  }

  private void judge(Assessment now) {
    now.route()
        .question(interview.currentProperty().get())
        .ifPresent(state -> findings.show(calm(state.findings())));
    back.setDisable(!interview.hasBack());
  }

  /** Nothing new is said of an answer while it is being typed. */
  private List<Finding> calm(List<Finding> found) {
    Optional<Path> typed = interview.model().typingProperty().get();
    List<Finding> calm =
        found.stream()
            .filter(
                finding ->
                    typed.isEmpty()
                        || !finding.about().contains(typed.get())
                        || said.contains(finding.rule()))
            .toList();
    said = calm.stream().map(Finding::rule).collect(Collectors.toSet());
    return calm;
  }

  private void turn() {
    shown.ifPresent(QuestionView::close);
    QuestionView view = new QuestionView(screen, interview);
    shown = Optional.of(view);
    Label caption =
        kit.label(
            words.bind(texts -> texts.get("interview.sections." + section().id() + ".title")),
            "caption");
    sheet.getChildren().setAll(caption, view.node(), below);
    scroll.setVvalue(0);
    judge(interview.model().assessment());
    Platform.runLater(view::focusFirst);
  }

  private void send(Optional<Path> target) {
    target.ifPresent(
        path -> {
          interview.targetProperty().set(Optional.empty());
          Platform.runLater(() -> shown.ifPresent(view -> view.focus(path)));
        });
  }

  /** Goes on, to the answers to check after the last question. */
  public void next() {
    interview.model().flush();
    if (!interview.next()) {
      finished.run();
    }
  }

  public void back() {
    interview.back();
  }

  private void toggleTasks() {
    tasksOpen = !tasksOpen;
    arrange();
    if (tasksOpen) {
      tasks.focusSearch();
    }
  }

  private void foldTasks() {
    if (tasksOpen) {
      tasksOpen = false;
      arrange();
    }
  }

  private void arrange() {
    double width = node.getWidth() / look.em();
    boolean list = width >= MIDDLE || tasksOpen;
    Kit.show(menu, width < MIDDLE);
    node.setLeft(list ? tasks.node() : null);
    if (width >= WIDE) {
      below.getChildren().clear();
      sideScroll.setContent(side);
      node.setRight(sideScroll);
    } else {
      node.setRight(null);
      sideScroll.setContent(null);
      below.getChildren().setAll(side);
    }
  }

  /** Moves the keyboard to the search, opening the task list where it is folded away. */
  public void search() {
    if (node.getLeft() == null) {
      toggleTasks();
    }
    tasks.focusSearch();
  }

  public Node node() {
    return node;
  }
}
