package menlou.ui.shell;

import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.interview.Assessment;
import menlou.ui.dialog.Desk;
import menlou.ui.dialog.Dialogs;
import menlou.ui.dialog.Toasts;
import menlou.ui.drafts.DraftsModel;
import menlou.ui.drafts.DraftsScreen;
import menlou.ui.interview.InterviewScreen;
import menlou.ui.job.BackgroundJobs;
import menlou.ui.job.Jobs;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Fonts;
import menlou.ui.style.Kit;
import menlou.ui.style.Look;
import menlou.ui.work.CaseModel;
import menlou.ui.work.CaseName;
import menlou.ui.work.Saved;
import org.slf4j.LoggerFactory;

/** The window of the program: home, the open case, and everything around them. */
public final class Window {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 480;

  private final Services services;
  private final LanguageModel words;
  private final Look look;
  private final Workers work;
  private final Desk desk;
  private final Panels panels;
  private final DraftsModel drafts;
  private final DraftsScreen home;
  private final Frame frame;
  private final Shortcuts keys = new Shortcuts();
  private Optional<OpenCase> open = Optional.empty();
  private final StringProperty title = new SimpleStringProperty("");
  private boolean crashed;

  /** The case on the desk and the bar above it. */
  private record OpenCase(CaseDesk desk, CaseBar bar) {}

  /** Builds everything but the stage; on the window's thread. */
  public Window(Services services) {
    this(services, BackgroundJobs::new);
  }

  /**
   * A window whose work is done by other hands, for tours and tests.
   *
   * @param jobs makes the hands, each with its name
   */
  public Window(Services services, Function<String, Jobs> jobs) {
    Fonts.load();
    this.services = services;
    work = Workers.of(jobs);
    words = new LanguageModel(services.edition(), services.settings().language());
    look = new Look(services.settings().theme(), services.settings().zoom());
    Kit kit = new Kit(words);
    desk = new Desk(kit, new Dialogs(kit), new Toasts(kit), services.files());
    panels = new Panels(desk, look, services);
    drafts =
        new DraftsModel(
            services.edition(),
            services.store(),
            services.exchange(),
            services.clock(),
            work.keeping());
    home = new DraftsScreen(drafts, desk, services.folder(), this::open);
    frame = new Frame(desk, new Masthead(kit, look, panels, this::askHome).node());
    Drops.on(frame.node(), this::take);
    drafts
        .troubleProperty()
        .subscribe(
            (_, refused) ->
                frame.tell(refused, () -> drafts.troubleProperty().set(Optional.empty())));
    bindKeys();
  }

  private void bindKeys() {
    keys.on(Keys.HELP, panels::keys);
    keys.on(Keys.CONTINUE, () -> answering(questions -> questions.next()));
    keys.on(Keys.NEXT, () -> answering(questions -> questions.next()));
    keys.on(Keys.BACK, () -> answering(questions -> questions.back()));
    keys.on(Keys.SEARCH, this::search);
    keys.on(Keys.NEW, () -> unlessUnsaved(home::begin));
    keys.on(Keys.HOME, this::askHome);
    keys.on(Keys.ANSWER, () -> step(CaseDesk.Step.ANSWER));
    keys.on(Keys.CHECK, () -> step(CaseDesk.Step.CHECK));
    keys.on(Keys.PACKET, () -> step(CaseDesk.Step.PACKET));
    keys.on(Keys.UNDO, () -> desk().ifPresent(desk -> desk.model().undo()));
    keys.on(Keys.REDO, () -> desk().ifPresent(desk -> desk.model().redo()));
    keys.on(Keys.LANGUAGE, () -> words.languageProperty().set(words.language().other()));
    keys.on(Keys.THEME, () -> look.themeProperty().set(look.themeProperty().get().other()));
    keys.on(Keys.LARGER, look::zoomIn);
    keys.on(Keys.SMALLER, look::zoomOut);
    keys.on(Keys.USUAL, () -> look.zoomTo(1));
    keys.on(Keys.SETTINGS, panels::settings);
  }

  private void answering(Consumer<InterviewScreen> act) {
    desk()
        .map(CaseDesk::questions)
        .filter(questions -> frame.shows(questions.node()))
        .ifPresent(act);
  }

  private void search() {
    if (open.isEmpty()) {
      home.search();
    } else {
      step(CaseDesk.Step.ANSWER);
      desk().ifPresent(desk -> desk.questions().search());
    }
  }

  /** Runs something once the drafts have been listed and painted. */
  void whenUsable(Runnable told) {
    drafts
        .loadedProperty()
        .subscribe(
            loaded -> {
              if (loaded) {
                Pulses.afterNext(frame.node().getScene(), told);
              }
            });
  }

  /** The language, theme and zoom, and what else a tour turns. */
  public LanguageModel words() {
    return words;
  }

  public Look look() {
    return look;
  }

  /** The case on the desk, if one is open. */
  public Optional<CaseDesk> desk() {
    return open.map(OpenCase::desk);
  }

  public Panels panels() {
    return panels;
  }

  public Dialogs dialogs() {
    return desk.dialogs();
  }

  /** Shows the window; nothing may call back after the stage is closed. */
  public void show(Stage stage) {
    Scene scene = scene(WIDTH, HEIGHT);
    stage.titleProperty().bind(title);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    icons(stage);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        asked -> {
          asked.consume();
          unlessUnsaved(
              () -> {
                close();
                stage.close();
              });
        });
    Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> crash(thrown));
    goHome();
    stage.show();
    remember();
    warmUp();
  }

  /** Takes in files as if they had been dropped on the window. */
  public void take(List<Path> files) {
    if (!desk.dialogs().isOpen()) {
      unlessUnsaved(() -> home.take(files));
    }
  }

  /** The window is told apart from others by its case. */
  private void nameAfter(ObservableStringValue name) {
    title.unbind();
    title.bind(
        words.bind(
            texts ->
                name.get().isBlank()
                    ? texts.get(Word.APP_NAME.key())
                    : texts.get(Word.APP_CASE.key(), Map.of("title", name.get())),
            name));
  }

  private static void icons(Stage stage) {
    for (String size : List.of("64", "256")) {
      URL icon = Window.class.getResource("/icon/menlou-" + size + ".png");
      stage.getIcons().add(new Image(Objects.requireNonNull(icon).toExternalForm()));
    }
  }

  private Scene scene(double width, double height) {
    Scene scene = new Scene(frame.node(), width, height);
    look.wear(scene, words.languageProperty());
    desk.dialogs().guard();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return scene;
  }

  private void press(KeyEvent key) {
    if (!desk.dialogs().isOpen()) {
      keys.press(key);
    }
  }

  /**
   * The conditions of the catalog are compiled at their first use: better before a draft is opened.
   */
  private void warmUp() {
    Draft nothing =
        Draft.empty(
            DraftId.random(), services.edition().id(), services.edition().interview().filing());
    work.reckoning().run(() -> assess(nothing), _ -> {}, this::refused);
  }

  private void remember() {
    words.languageProperty().subscribe((_, _) -> keep());
    look.themeProperty().subscribe((_, _) -> keep());
    look.zoomProperty().subscribe((_, _) -> keep());
  }

  private void keep() {
    services
        .keep()
        .accept(
            new Settings(words.language(), look.themeProperty().get(), look.zoomProperty().get()));
  }

  private void crash(Throwable thrown) {
    if (!crashed) {
      crashed = true;
      LoggerFactory.getLogger("menlou").error(Crash.of(thrown, services.version()).details());
      panels.crash(thrown);
      crashed = false;
    }
  }

  /** What the disk has refused would be gone with the case: not before the user says so. */
  private void unlessUnsaved(Runnable leave) {
    if (desk()
        .filter(desk -> desk.model().savedProperty().get() instanceof Saved.Refused)
        .isEmpty()) {
      leave.run();
    } else if (!desk.dialogs().isOpen()) {
      desk.dialogs()
          .ask(
              Word.SAVED_LEAVE,
              words.text(Word.SAVED_LEAVE_TEXT),
              Word.SAVED_LEAVE_ALL_THE_SAME,
              leave);
    }
  }

  private void askHome() {
    unlessUnsaved(this::goHome);
  }

  /** Leaves the open case, if any, and shows the drafts. */
  public void goHome() {
    leave();
    nameAfter(new SimpleStringProperty(""));
    drafts.refresh();
    frame.show(home.node());
    javafx.application.Platform.runLater(home::focus);
  }

  private void leave() {
    open.ifPresent(
        left -> {
          left.desk().close();
          frame.takeDown(left.bar().node());
        });
    open = Optional.empty();
  }

  /** Opens a draft that is in the store, once it is worked out what follows from it. */
  public void open(Draft draft) {
    if (!frame.isOpening()) {
      frame.opening(true);
      work.reckoning().run(() -> assess(draft), this::open, this::refused);
    }
  }

  private Assessment assess(Draft draft) {
    return Assessment.of(services.edition(), draft, LocalDate.now(services.clock()));
  }

  private void refused(RuntimeException refusal) {
    frame.opening(false);
    throw refusal;
  }

  private void open(Assessment first) {
    frame.opening(false);
    leave();
    CaseModel model =
        new CaseModel(
            services.edition(),
            services.store(),
            first,
            services.clock(),
            work.keeping(),
            work.reckoning());
    CaseDesk opened = new CaseDesk(model, services, desk, look, work, this::step);
    CaseBar above =
        new CaseBar(model, desk.kit(), services.clock().getZone(), this::askHome, this::step);
    open = Optional.of(new OpenCase(opened, above));
    frame.hang(above.node());
    nameAfter(new CaseName(model, words).text());
    model.troubleProperty().subscribe(refused -> frame.tell(refused, model::dismissTrouble));
    opened
        .packets()
        .troubleProperty()
        .subscribe(
            (_, refused) ->
                frame.tell(
                    refused, () -> opened.packets().troubleProperty().set(Optional.empty())));
    step(CaseDesk.Step.ANSWER);
  }

  /** Shows one of the screens of the open case. */
  public void step(CaseDesk.Step step) {
    open.ifPresent(
        now -> {
          now.desk().model().flush();
          frame.show(now.desk().screen(step));
          now.bar().mark(step);
        });
  }

  /** Saves what is left and ends the work behind the window. */
  public void close() {
    desk().ifPresent(CaseDesk::close);
    work.close();
  }
}
