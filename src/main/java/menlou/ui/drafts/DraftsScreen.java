package menlou.ui.drafts;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import menlou.draft.Draft;
import menlou.draft.DraftSummary;
import menlou.ui.dialog.Desk;
import menlou.ui.dialog.ProposedName;
import menlou.ui.dialog.Toasts;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import org.controlsfx.control.textfield.TextFields;

/** Home: every draft with what may be done with it, or an invitation when there is none. */
public final class DraftsScreen {
  private static final List<String> READABLE = List.of("*.menlou.json", "*.json", "*.pdf");
  private static final String CASE_FILES = "*.menlou.json";

  private final DraftsModel model;
  private final Desk desk;
  private final Kit kit;
  private final LanguageModel words;
  private final Consumer<Draft> open;
  private final TextField search = TextFields.createClearableTextField();
  private final VBox list = Kit.column("draft-list");
  private final VBox page = Kit.column("home");
  private final StackPane node;
  private final Node toolbar;
  private final Welcome welcome;
  private Optional<Button> latest = Optional.empty();
  private boolean awaited;

  public DraftsScreen(DraftsModel model, Desk desk, Path folder, Consumer<Draft> open) {
    this.model = model;
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    this.open = open;
    toolbar = toolbar();
    welcome =
        new Welcome(
            kit,
            folder,
            new Welcome.Ways(() -> model.begin(open), () -> model.example(open), this::chooseFile));
    page.getChildren().addAll(toolbar, list, kept(folder), welcome.node());
    StackPane centred = new StackPane(page);
    centred.getStyleClass().add("centred");
    node = new StackPane(Kit.scrolled(centred, "home-scroll"));
    model.drafts().addListener((ListChangeListener<DraftSummary>) _ -> fill());
    model.loadedProperty().subscribe(_ -> fill());
    model.queryProperty().bindBidirectional(search.textProperty());
  }

  private Node toolbar() {
    search.promptTextProperty().bind(words.text(Word.DRAFTS_SEARCH));
    search.accessibleTextProperty().bind(words.text(Word.DRAFTS_SEARCH));
    search.getStyleClass().add("search");
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox tools =
        Kit.row(
            "tools",
            search,
            kit.button(Word.DRAFTS_OPEN_FILE, Icon.FOLDER, this::chooseFile),
            kit.button(Word.DRAFTS_NEW, Icon.ADD, () -> model.begin(open), "primary"));
    return Kit.column("home-head", kit.heading(words.text(Word.DRAFTS_TITLE), "page-title"), tools);
  }

  private Node kept(Path folder) {
    Label where =
        kit.text(words.text(Word.DRAFTS_KEPT_IN, Map.of("folder", folder.toString())), "small");
    Kit.showWhen(where, toolbar.visibleProperty());
    return where;
  }

  /** A list made anew has lost the keyboard, and one just read has not had it yet. */
  private void fill() {
    boolean held = list.isFocusWithin() || (awaited && model.loadedProperty().get());
    show();
    if (held) {
      awaited = false;
      Platform.runLater(this::takeKeyboard);
    }
  }

  private void show() {
    boolean searching = !model.queryProperty().get().isBlank();
    boolean empty = model.drafts().isEmpty();
    Kit.show(welcome.node(), model.loadedProperty().get() && empty && !searching);
    Kit.show(toolbar, !empty || searching);
    latest = Optional.empty();
    list.getChildren().setAll(model.drafts().stream().map(this::card).toList());
    if (empty && searching) {
      list.getChildren().setAll(kit.text(Word.DRAFTS_NOTHING_FOUND, "empty"));
    }
  }

  private Node card(DraftSummary draft) {
    Label title = kit.text(title(draft), "draft-title");
    Label company =
        kit.text(
            words.bind(
                texts ->
                    draft.company().isBlank()
                        ? texts.get(Word.DRAFTS_NO_NAME.key())
                        : draft.company()),
            draft.company().isBlank() ? "muted" : "draft-company");
    // A draft without a title is called after its company, and once is enough.
    Kit.show(company, !draft.title().isBlank() || draft.company().isBlank());
    Label facts = kit.text(words.bind(_ -> said(draft)), "muted");
    VBox text = Kit.column("draft-text", title, company, facts);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button go = kit.button(Word.DRAFTS_CONTINUE, () -> model.open(draft.id(), open));
    go.accessibleTextProperty()
        .bind(
            javafx.beans.binding.Bindings.concat(
                words.text(Word.DRAFTS_CONTINUE), ": ", title(draft)));
    latest = latest.or(() -> Optional.of(go));
    HBox card = Kit.row("draft-card", text, go, menu(draft));
    card.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            model.open(draft.id(), open);
          }
        });
    return card;
  }

  private javafx.beans.binding.StringBinding title(DraftSummary draft) {
    String name = draft.title().isBlank() ? draft.company() : draft.title();
    return words.bind(texts -> name.isBlank() ? texts.get(Word.DRAFTS_UNTITLED.key()) : name);
  }

  private String said(DraftSummary draft) {
    return words.now(
        Word.DRAFTS_FACTS,
        Map.of(
            "saved", ago(draft.changed()),
            "answers", Integer.toString(draft.answers()),
            "edition", draft.edition()));
  }

  private String ago(Instant then) {
    ZonedDateTime saved = then.atZone(model.clock().getZone());
    boolean today =
        saved.toLocalDate().equals(model.clock().instant().atZone(saved.getZone()).toLocalDate());
    boolean now = Duration.between(then, model.clock().instant()).toMinutes() < 1;
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.language().locale());
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.language().locale());
    return now ? words.now(Word.DRAFTS_JUST_NOW) : saved.format(today ? time : day);
  }

  private Node menu(DraftSummary draft) {
    MenuButton menu = new MenuButton();
    menu.setGraphic(Icon.MORE.node());
    menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    Kit.name(
        menu,
        javafx.beans.binding.Bindings.concat(words.text(Word.DRAFTS_MORE), ": ", title(draft)));
    menu.getItems()
        .addAll(
            item(Word.DRAFTS_RENAME, Icon.EDIT, () -> rename(draft)),
            item(Word.DRAFTS_DUPLICATE, Icon.COPY, () -> duplicate(draft)),
            item(Word.DRAFTS_EXPORT, Icon.EXPORT, () -> export(draft)),
            item(Word.DRAFTS_DELETE, Icon.DELETE, () -> delete(draft)));
    return menu;
  }

  private MenuItem item(Word word, Icon icon, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words.text(word));
    item.setGraphic(icon.node());
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void rename(DraftSummary draft) {
    TextField name = new TextField(draft.title());
    name.accessibleTextProperty().bind(words.text(Word.DRAFTS_NAME));
    name.getStyleClass().add("wide");
    Runnable keep =
        () -> {
          desk.dialogs().close();
          model.rename(draft.id(), name.getText());
        };
    name.setOnAction(_ -> keep.run());
    desk.dialogs()
        .show(
            words.text(Word.DRAFTS_RENAME),
            Kit.column("form", kit.text(Word.DRAFTS_RENAME_TEXT, "hint"), name),
            Optional.of(name),
            List.of(
                kit.button(Word.SHELL_CANCEL, desk.dialogs()::close),
                kit.button(Word.DRAFTS_RENAME, keep, "primary")));
  }

  private void duplicate(DraftSummary draft) {
    model.duplicate(
        draft.id(), words.now(Word.DRAFTS_COPY_OF, Map.of("title", title(draft).get())));
  }

  private void export(DraftSummary draft) {
    String name = draft.title().isBlank() ? draft.company() : draft.title();
    String file = ProposedName.of(name, "case");
    desk.chooseToSave(
        Word.DRAFTS_EXPORT,
        Word.DRAFTS_CASE_FILES,
        CASE_FILES,
        file + ".menlou.json",
        path ->
            model.export(
                draft.id(),
                path,
                () ->
                    desk.toasts()
                        .show(
                            words.text(
                                Word.DRAFTS_EXPORTED, Map.of("file", path.getFileName() + "")),
                            Optional.empty())));
  }

  private void delete(DraftSummary draft) {
    String name = title(draft).get();
    model.delete(
        draft.id(),
        () ->
            desk.toasts()
                .show(
                    words.text(Word.DRAFTS_DELETED, Map.of("title", name)),
                    Optional.of(
                        new Toasts.Offer(Word.SHELL_UNDO, () -> model.restore(draft.id())))));
  }

  private void chooseFile() {
    desk.chooseToOpen(Word.DRAFTS_OPEN_FILE, Word.DRAFTS_READABLE, READABLE, this::take);
  }

  /** Takes in case files and packets; a single one is opened at once. */
  public void take(List<Path> files) {
    if (files.size() == 1) {
      model.take(files.getFirst(), open);
    } else {
      model.take(files, () -> told(files.size()));
    }
  }

  private void told(int count) {
    model.refresh();
    desk.toasts()
        .show(
            words.text(Word.DRAFTS_TAKEN, Map.of("count", Integer.toString(count))),
            Optional.empty());
  }

  public Node node() {
    return node;
  }

  public void search() {
    search.requestFocus();
  }

  /** Moves the keyboard to what is most likely wanted: the latest draft, or the start. */
  public void focus() {
    awaited = !model.loadedProperty().get();
    if (!awaited) {
      takeKeyboard();
    }
  }

  private void takeKeyboard() {
    if (model.drafts().isEmpty()) {
      welcome.focus();
    } else {
      latest.ifPresent(Node::requestFocus);
    }
  }

  public void begin() {
    model.begin(open);
  }
}
