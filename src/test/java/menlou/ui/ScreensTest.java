package menlou.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import menlou.catalog.Language;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.draft.Trouble;
import menlou.interview.Status;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.shell.CaseDesk;
import menlou.ui.shell.Settings;
import menlou.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole window on the headless platform. */
final class ScreensTest {
  private final MemoryStore store = new MemoryStore();
  private final AtomicReference<Settings> kept = new AtomicReference<>();
  private final Shown shown = Shown.over(Bundle.services(store, Language.EN, kept));
  private final Window window = shown.window();
  private final Stage stage = shown.stage();

  @AfterEach
  void close() {
    shown.close();
  }

  private Draft open(String sample) {
    Draft draft = Bundle.sample(sample);
    store.add(draft);
    OnWindow.run(() -> window.open(draft));
    return draft;
  }

  private CaseDesk desk() {
    return window.desk().orElseThrow();
  }

  private List<String> questions() {
    return desk().model().assessment().route().questions().stream()
        .filter(state -> state.status() != Status.NOT_NEEDED)
        .map(state -> state.question().id())
        .toList();
  }

  private void press(KeyCode code, boolean control, boolean alt) {
    OnWindow.run(
        () ->
            Event.fireEvent(
                stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false)));
  }

  private List<Control> controls() {
    List<Control> controls = new ArrayList<>();
    collect(stage.getScene().getRoot(), controls);
    return controls;
  }

  private static void collect(Node node, List<Control> controls) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Control control && control.isFocusTraversable()) {
      controls.add(control);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
    }
  }

  private Node field(String path) {
    return OnWindow.get(
        () ->
            controls().stream()
                .filter(control -> path.equals(control.getId()))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void lookingAtEveryScreenChangesNothing() {
    Draft draft = open("single-gmbh");
    for (String question : OnWindow.get(this::questions)) {
      OnWindow.run(() -> desk().interview().go(question));
    }
    OnWindow.run(() -> window.step(CaseDesk.Step.CHECK));
    OnWindow.run(() -> window.step(CaseDesk.Step.PACKET));
    OnWindow.run(() -> window.words().languageProperty().set(Language.ZH));
    OnWindow.run(window::goHome);
    assertThat(store.history(draft.id())).isEmpty();
  }

  /** Shows every screen and dialog and, in each, looks at what can take the keyboard. */
  private void everywhere(Consumer<String> look) {
    OnWindow.run(() -> look.accept("welcome"));
    open("sino-foreign");
    for (String question : OnWindow.get(this::questions)) {
      OnWindow.run(() -> desk().interview().go(question));
      OnWindow.run(() -> look.accept(question));
    }
    OnWindow.run(() -> window.step(CaseDesk.Step.CHECK));
    OnWindow.run(() -> look.accept("check"));
    OnWindow.run(() -> window.step(CaseDesk.Step.PACKET));
    OnWindow.run(() -> look.accept("packet"));
    Map<String, Runnable> dialogs =
        Map.of(
            "settings", window.panels()::settings,
            "keys", window.panels()::keys,
            "about", window.panels()::about,
            "crash", () -> window.panels().crash(new IllegalStateException()));
    dialogs.forEach(
        (name, show) -> {
          OnWindow.run(show);
          OnWindow.run(() -> look.accept(name));
          OnWindow.run(() -> window.dialogs().close());
        });
    OnWindow.run(window::goHome);
    OnWindow.run(() -> look.accept("drafts"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyControlOfEveryScreenHasANameForScreenReaders(Language language) {
    OnWindow.run(() -> window.words().languageProperty().set(language));
    List<String> nameless = new ArrayList<>();
    everywhere(
        screen ->
            controls().stream()
                .filter(control -> !isNamed(control))
                .forEach(control -> nameless.add(screen + ": " + control)));
    assertThat(nameless).isEmpty();
  }

  @Test
  void noButtonAndNoMenuEntryDoesNothing() {
    List<String> idle = new ArrayList<>();
    everywhere(
        screen -> {
          for (Control control : controls()) {
            if (control instanceof MenuButton menu) {
              menu.getItems().stream()
                  .filter(
                      item -> !(item instanceof SeparatorMenuItem) && item.getOnAction() == null)
                  .forEach(item -> idle.add(screen + ": " + item.getText()));
            } else if ((control instanceof Button || control instanceof Hyperlink)
                && ((ButtonBase) control).getOnAction() == null) {
              idle.add(screen + ": " + control);
            }
          }
        });
    assertThat(idle).isEmpty();
  }

  @Test
  void theKeyboardIsAtTheLatestDraftHoweverLateTheListIsRead() {
    shown.close();
    store.add(Bundle.sample("single-gmbh"));
    LaterJobs keeping = new LaterJobs();
    Shown slow =
        Shown.over(
            Bundle.services(store, Language.EN, kept),
            name -> name.equals("keeping") ? keeping : new ImmediateJobs());
    OnWindow.run(keeping::doAll);
    Hands hands = new Hands(slow.stage());
    assertThat(hands.focus().getAccessibleText()).startsWith("Open: ");
    OnWindow.run(() -> slow.window().goHome());
    OnWindow.run(keeping::doAll);
    assertThat(hands.focus().getAccessibleText()).startsWith("Open: ");
    slow.close();
  }

  @Test
  void nobodyLeavesWhatTheDiskRefusedWithoutBeingAsked() {
    open("single-gmbh");
    OnWindow.run(() -> desk().interview().goTo(new Path("company.englishName")));
    store.refuse(Optional.of(new Trouble("disk.full", Map.of())));
    Hands hands = new Hands(stage);
    hands.overwrite("Clear River");
    hands.key(KeyCode.H, KeyCode.CONTROL);
    assertThat(window.dialogs().isOpen()).isTrue();
    hands.key(KeyCode.ESCAPE);
    assertThat(desk().model().text(new Path("company.englishName"))).isEqualTo("Clear River");

    OnWindow.run(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(window.dialogs().isOpen()).isTrue();
    assertThat(stage.isShowing()).isTrue();
    hands.press("Leave all the same");
    assertThat(stage.isShowing()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatMovesOneOfSeveralSaysWhich(Language language) {
    OnWindow.run(() -> window.words().languageProperty().set(language));
    List<String> alike = new ArrayList<>();
    everywhere(
        screen -> {
          List<String> names =
              controls().stream()
                  .filter(control -> control.getStyleClass().contains("button-icon"))
                  .map(Control::getAccessibleText)
                  .toList();
          names.stream()
              .filter(name -> Collections.frequency(names, name) > 1)
              .distinct()
              .forEach(name -> alike.add(screen + ": " + name));
        });
    assertThat(alike).isEmpty();
  }

  @Test
  void theListOfQuestionsStaysCalmWhileSomebodyAnswers() {
    Draft empty = Bundle.empty();
    store.add(empty);
    OnWindow.run(() -> window.open(empty));
    List<Double> before = places();
    OnWindow.run(() -> desk().model().choose(new Path("company.businessInWords"), "Sensors."));
    assertThat(places()).isEqualTo(before);
    OnWindow.run(() -> desk().model().choose(new Path("plan.licenceDate"), "2027-03-15"));
    assertThat(places()).isEqualTo(before);
  }

  /** Where the lines of the list of questions stand, and how high they are. */
  private List<Double> places() {
    return OnWindow.get(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          return stage.getScene().getRoot().lookupAll(".tasks .task-row").stream()
              .filter(Node::isVisible)
              .map(Node::getBoundsInParent)
              .flatMap(place -> Stream.of(place.getMinY(), place.getHeight()))
              .toList();
        });
  }

  @Test
  void theQuestionOnTheScreenIsInSightInTheList() {
    open("single-gmbh");
    for (String question : List.of("beneficiaries.option", "plan.business", "report.business")) {
      OnWindow.run(() -> desk().interview().go(question));
      Bounds list = OnWindow.get(() -> onScreen(".task-scroll"));
      Bounds line = OnWindow.get(() -> onScreen(".task-row:current .task.sub:current"));
      assertThat(list.contains(line)).as(question).isTrue();
    }
  }

  private Bounds onScreen(String selector) {
    Node node = stage.getScene().getRoot().lookup(selector);
    return node.localToScreen(node.getBoundsInLocal());
  }

  @Test
  void aSearchedListIsAsHighAsWhatWasFound() {
    open("single-gmbh");
    OnWindow.run(() -> desk().interview().goTo(new Path("scope.items")));
    ListView<?> list = (ListView<?>) field("scope.items");
    double whole = OnWindow.get(list::getHeight);
    TextInputControl search =
        (TextInputControl)
            OnWindow.get(() -> stage.getScene().getRoot().lookup(".many > .text-field"));
    OnWindow.run(() -> search.setText("software-development"));
    shown.picture(java.nio.file.Path.of("target", "journeys", "list-few.png"));
    assertThat(OnWindow.get(list::getHeight)).isLessThan(whole / 2);
    OnWindow.run(() -> search.setText("nothing has these words"));
    shown.picture(java.nio.file.Path.of("target", "journeys", "list-none.png"));
    assertThat(OnWindow.get(list::getHeight)).isLessThan(whole / 2).isPositive();
    OnWindow.run(() -> search.setText(""));
    shown.picture(java.nio.file.Path.of("target", "journeys", "list-all.png"));
    assertThat(OnWindow.get(list::getHeight)).isEqualTo(whole);
  }

  private static boolean isNamed(Control control) {
    boolean named =
        Optional.ofNullable(control.getAccessibleText()).filter(t -> !t.isBlank()).isPresent();
    boolean written =
        control instanceof ButtonBase button
            && Optional.ofNullable(button.getText()).filter(t -> !t.isBlank()).isPresent();
    return named || written;
  }

  @Test
  void switchingTheLanguageLeavesTheCaretWhereItIs() {
    open("single-gmbh");
    OnWindow.run(() -> desk().interview().goTo(new Path("company.englishName")));
    TextField name = (TextField) field("company.englishName");
    OnWindow.run(
        () -> {
          name.requestFocus();
          name.positionCaret(4);
        });
    press(KeyCode.L, true, false);
    assertThat(window.words().language()).isEqualTo(Language.ZH);
    assertThat(OnWindow.get(() -> stage.getScene().getFocusOwner())).isSameAs(name);
    assertThat(OnWindow.get(name::getCaretPosition)).isEqualTo(4);
    assertThat(Objects.requireNonNull(kept.get()).language()).isEqualTo(Language.ZH);
  }

  @Test
  void theKeyboardAloneLeadsThroughTheInterviewAndBack() {
    open("single-gmbh");
    OnWindow.run(() -> desk().interview().go("plan.business"));
    press(KeyCode.ENTER, true, false);
    String second = desk().interview().currentProperty().get();
    assertThat(second).isNotEqualTo("plan.business");
    press(KeyCode.LEFT, false, true);
    assertThat(desk().interview().currentProperty().get()).isEqualTo("plan.business");
  }

  @Test
  void whatIsTypedIsInTheDraftAndAnotherFieldAppears() {
    Draft draft = open("single-gmbh");
    OnWindow.run(() -> desk().interview().goTo(new Path("company.reservation")));
    TextInputControl reservation = (TextInputControl) field("company.reservation");
    OnWindow.run(() -> reservation.setText(""));
    assertThat(
            OnWindow.get(
                () -> controls().stream().anyMatch(c -> "company.reservedOn".equals(c.getId()))))
        .isFalse();
    OnWindow.run(() -> reservation.setText("2026-1"));
    assertThat(store.open(draft.id()).orElseThrow().answers().text(new Path("company.reservation")))
        .contains("2026-1");
    assertThat(field("company.reservedOn")).isNotNull();
  }

  @Test
  void aPassportsLinesFillTheFieldsBesideThem() {
    open("unfinished");
    OnWindow.run(() -> desk().interview().go("people.list"));
    Path person = new Path("people").row("rmrz");
    OnWindow.run(
        () ->
            desk()
                .model()
                .change(
                    List.of(desk().model().draft().answers().adding(new Path("people"), "rmrz"))));
    OnWindow.run(() -> desk().interview().goTo(person.child("nationality")));
    Path lines = person.child("machineReadable");
    OnWindow.run(
        () ->
            desk()
                .model()
                .choose(
                    lines,
                    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"));
    OnWindow.run(
        () ->
            controls().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> "Use what the lines say".equals(button.getText()))
                .filter(button -> !button.isDisabled())
                .forEach(ButtonBase::fire));
    assertThat(desk().model().text(person.child("identity").child("number")))
        .isEqualTo("L898902C3");
    assertThat(desk().model().text(person.child("birthDate"))).isEqualTo("1974-08-12");
    assertThat(desk().model().text(person.child("nameForeign"))).isEqualTo("ERIKSSON ANNA MARIA");
  }

  @Test
  void aDialogKeepsTheKeyboardAndGivesItBack() {
    open("single-gmbh");
    OnWindow.run(() -> desk().interview().goTo(new Path("company.englishName")));
    Node before = OnWindow.get(() -> stage.getScene().getFocusOwner());
    press(KeyCode.F1, false, false);
    assertThat(window.dialogs().isOpen()).isTrue();
    OnWindow.run(() -> window.dialogs().close());
    assertThat(OnWindow.get(() -> stage.getScene().getFocusOwner())).isSameAs(before);
  }

  @Test
  void theTabulatorGoesFromAnswerToAnswer() {
    open("single-gmbh");
    OnWindow.run(() -> desk().interview().go("plan.business"));
    List<String> stops =
        OnWindow.get(
            () ->
                controls().stream()
                    .filter(control -> control.getParent() != null)
                    .map(Node::getId)
                    .filter(Objects::nonNull)
                    .toList());
    assertThat(stops).contains("company.businessInWords", "plan.licenceDate");
    assertThat(
            OnWindow.get(
                () ->
                    controls().stream()
                        .filter(control -> control.getStyleClass().contains("why"))
                        .toList()))
        .isEmpty();
  }

  @Test
  void contributionsAreCalledInTheLanguageSpoken() {
    open("single-gmbh");
    OnWindow.run(() -> desk().interview().go("capital.contributions"));
    assertThat(rowHeads()).anyMatch(head -> head.startsWith("Contribution 1  ·  "));
    assertThat(rowHeads()).noneMatch(head -> head.contains("货币"));
    press(KeyCode.L, true, false);
    assertThat(rowHeads()).anyMatch(head -> head.contains("货币"));
  }

  private List<String> rowHeads() {
    return OnWindow.get(
        () ->
            controls().stream()
                .filter(control -> control.getStyleClass().contains("row-head"))
                .map(control -> ((ButtonBase) control).getText())
                .toList());
  }

  @Test
  void anEmptyDraftShowsNoProgressAndNothingToUndo() {
    Draft empty = Bundle.empty();
    store.add(empty);
    OnWindow.run(() -> window.open(empty));
    ProgressBar bar =
        OnWindow.get(
            () -> (ProgressBar) stage.getScene().getRoot().lookup(".progress-box .progress-bar"));
    assertThat(OnWindow.get(bar::getProgress)).isZero();
    assertThat(OnWindow.get(() -> desk().model().nothingToUndo().get())).isTrue();
    OnWindow.run(() -> desk().model().choose(new Path("plan.licenceDate"), "2027-03-15"));
    assertThat(OnWindow.get(bar::getProgress)).isPositive();
    assertThat(OnWindow.get(() -> desk().model().nothingToUndo().get())).isFalse();
    OnWindow.run(() -> desk().model().undo());
    assertThat(OnWindow.get(() -> desk().model().nothingToUndo().get())).isTrue();
    assertThat(OnWindow.get(() -> desk().model().nothingToRedo().get())).isFalse();
  }

  @Test
  void theWindowIsCalledAfterItsCase() {
    Draft draft = open("single-gmbh");
    assertThat(OnWindow.get(stage::getTitle)).isEqualTo(draft.title() + " – Menlou");
    press(KeyCode.L, true, false);
    assertThat(OnWindow.get(stage::getTitle)).isEqualTo(draft.title() + " – 门楼");
    OnWindow.run(window::goHome);
    assertThat(OnWindow.get(stage::getTitle)).isEqualTo("门楼");
  }

  @Test
  void theKeyboardGoesToARowAddedAsSoonAsItsFieldsAreThere() {
    LaterJobs reckoning = new LaterJobs();
    shown.close();
    Shown slow =
        Shown.over(
            Bundle.services(store, Language.EN, kept),
            name -> name.equals("reckoning") ? reckoning : new ImmediateJobs());
    Draft empty = Bundle.empty();
    store.add(empty);
    OnWindow.run(() -> slow.window().open(empty));
    OnWindow.run(reckoning::doAll);
    OnWindow.run(() -> slow.window().desk().orElseThrow().interview().go("owners.list"));
    Hands hands = new Hands(slow.stage());
    hands.click("Add an owner");
    OnWindow.run(reckoning::doAll);
    assertThat(hands.focus().getId()).startsWith("owners[").endsWith("].kind");
    slow.close();
  }
}
