package menlou.ui.packet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import menlou.ui.dialog.Desk;
import menlou.ui.dialog.ProposedName;
import menlou.ui.finding.FindingsPanel;
import menlou.ui.finding.OverrideDialog;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketService.Copy;
import menlou.ui.packet.PacketService.Drawn;
import menlou.ui.packet.PacketService.Part;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.style.Look;
import menlou.ui.work.CaseName;
import menlou.ui.work.PathNames;

/**
 * The packet as it will be printed: its parts, its pages, what is still open, and what comes next.
 */
public final class PacketScreen {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass INSTEAD = PseudoClass.getPseudoClass("instead");
  private static final double WIDE = 84;
  private static final double MIDDLE = 56;
  private static final double ZOOM = 1.15;

  private final PacketModel model;
  private final Desk desk;
  private final Kit kit;
  private final LanguageModel words;
  private final Look look;
  private final Consumer<menlou.draft.Path> change;
  private final PagesView pages;
  private final VBox parts = Kit.column("part-list");
  private final VBox side = Kit.column("side");
  private final VBox status = Kit.column("status");
  private final FindingsPanel findings;
  private final BorderPane node = new BorderPane();
  private final ScrollPane partScroll;
  private final ScrollPane sideScroll;
  private final Node head;
  private final StackPane paper;
  private final Node foot;
  private final Button turn;
  private boolean sideInstead;
  private Subscription watch = Subscription.EMPTY;

  /**
   * Builds the screen and has the packet drawn.
   *
   * @param change leads to the question that asks for an answer
   */
  public PacketScreen(PacketModel model, Desk desk, Look look, Consumer<menlou.draft.Path> change) {
    this.model = model;
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    this.look = look;
    this.change = change;
    pages = new PagesView(model, words);
    findings =
        new FindingsPanel(
            kit,
            new PathNames(model.model(), words),
            change,
            Optional.of(finding -> OverrideDialog.show(finding, model.model(), desk)));
    partScroll = Kit.scrolled(parts, "part-scroll");
    sideScroll = Kit.scrolled(side, "side-scroll");
    sideScroll.setContent(side);
    paper = new StackPane(pages.node(), busy());
    VBox.setVgrow(paper, Priority.ALWAYS);
    head = tools();
    turn = kit.button(Word.PACKET_TURN, Icon.INFO, this::turn, "flat");
    foot = foot();
    node.getStyleClass().add("packet");
    fillSide();
    watch =
        model
            .drawnProperty()
            .subscribe(this::list)
            .and(pages.currentProperty().subscribe(_ -> mark()))
            .and(model.savedAsProperty().subscribe(_ -> tell()))
            .and(model.model().assessmentProperty().subscribe(_ -> judged()))
            .and(look.zoomProperty().subscribe(_ -> arrange()));
    node.widthProperty().subscribe(_ -> arrange());
  }

  private Node busy() {
    ProgressIndicator ring = new ProgressIndicator();
    ring.setMaxSize(48, 48);
    VBox box = Kit.column("busy", ring, kit.label(Word.PACKET_DRAWING));
    box.setMouseTransparent(true);
    Kit.showWhen(box, model.busyProperty());
    return box;
  }

  private Node tools() {
    ToggleGroup group = new ToggleGroup();
    HBox which =
        Kit.row(
            "packet-tools",
            copy(Copy.CHINESE, Word.PACKET_CHINESE, group),
            copy(Copy.READING, Word.PACKET_READING, group),
            copy(Copy.PARALLEL, Word.PACKET_PARALLEL, group));
    HBox act =
        Kit.row(
            "packet-tools",
            whenDrawn(kit.button(Word.PACKET_PRINT, Icon.PRINT, this::print)),
            whenDrawn(kit.button(Word.PACKET_SAVE, Icon.PDF, this::save, "primary")));
    FlowPane tools = new FlowPane(which, act);
    tools.getStyleClass().add("packet-head");
    return tools;
  }

  /** Before there is a packet, there is nothing to print or save. */
  private Button whenDrawn(Button button) {
    button.disableProperty().bind(model.drawnProperty().map(Optional::isEmpty));
    return button;
  }

  /** Under the pages: where in the packet, and how large. */
  private Node foot() {
    Label where =
        kit.label(
            words.bind(
                texts ->
                    texts.get(
                        Word.PACKET_WHERE.key(),
                        Map.of(
                            "page", Integer.toString(pages.currentProperty().get() + 1),
                            "pages",
                                Integer.toString(
                                    model.drawnProperty().get().map(Drawn::pages).orElse(0)))),
                pages.currentProperty(),
                model.drawnProperty()),
            "muted");
    Kit.showWhen(where, model.drawnProperty().map(Optional::isPresent));
    return Kit.row(
        "packet-foot",
        kit.iconButton(Word.PACKET_SMALLER, Icon.ZOOM_OUT, () -> model.zoom(1 / ZOOM)),
        kit.iconButton(Word.PACKET_LARGER, Icon.ZOOM_IN, () -> model.zoom(ZOOM)),
        Kit.spring(),
        turn,
        where);
  }

  private RadioButton copy(Copy copy, Word word, ToggleGroup group) {
    RadioButton button = new RadioButton();
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.textProperty().bind(words.text(word));
    button.setToggleGroup(group);
    button.setSelected(model.copyProperty().get() == copy);
    button
        .selectedProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen) {
                model.copyProperty().set(copy);
              }
            });
    return button;
  }

  private void fillSide() {
    CheckBox mark = new CheckBox();
    mark.textProperty().bind(words.text(Word.PACKET_MARK));
    mark.setWrapText(true);
    mark.setOnAction(_ -> model.markedProperty().set(mark.isSelected()));
    model.model().assessmentProperty().subscribe(_ -> mark.setSelected(model.isMarked()));
    mark.disableProperty().bind(model.model().assessmentProperty().map(now -> !now.isReady()));
    side.getChildren()
        .addAll(
            status,
            mark,
            kit.heading(words.text(Word.PACKET_FINDINGS), "side-title"),
            findings.node());
  }

  private void judged() {
    findings.show(
        model.assessment().findings().stream()
            .filter(finding -> finding.severity() != menlou.catalog.Severity.ADVISES)
            .toList());
    model.draw();
    tell();
  }

  /** Ready or not, and once the packet is saved, what comes next. */
  private void tell() {
    Assessment now = model.assessment();
    status.getChildren().clear();
    if (!now.isReady()) {
      status.getChildren().add(notReady(now));
    }
    status.getChildren().add(next(now.isReady() && model.savedAsProperty().get().isPresent()));
    model
        .savedAsProperty()
        .get()
        .ifPresent(
            file ->
                status
                    .getChildren()
                    .addFirst(
                        kit.text(
                            words.text(Word.PACKET_SAVED, Map.of("file", "" + file.getFileName())),
                            "saved-as")));
  }

  private Node notReady(Assessment now) {
    List<Finding> blocking = now.blocking();
    VBox box = Kit.column("summary-box", kit.text(Word.PACKET_NOT_READY, "summary-line"));
    if (!now.open().isEmpty()) {
      box.getChildren()
          .add(
              kit.link(
                  words.text(Word.CHECK_OPEN, Map.of("count", Integer.toString(now.open().size()))),
                  () -> change.accept(now.open().getFirst())));
    }
    if (!blocking.isEmpty()) {
      box.getChildren()
          .add(
              kit.text(
                  words.text(
                      Word.CHECK_BLOCKED, Map.of("count", Integer.toString(blocking.size())))));
    }
    return box;
  }

  private Node next(boolean prepared) {
    VBox steps =
        Kit.column(
            "next-box",
            kit.heading(words.text(Word.PACKET_PREPARED), "side-title"),
            kit.text(Word.PACKET_NEXT, "muted"));
    int number = 1;
    for (Word step :
        List.of(
            Word.PACKET_NEXT_PRINT,
            Word.PACKET_NEXT_SIGN,
            Word.PACKET_NEXT_ORIGINALS,
            Word.PACKET_NEXT_KEY,
            Word.PACKET_NEXT_HAND)) {
      Label badge =
          kit.label(
              new javafx.beans.property.SimpleStringProperty(Integer.toString(number++)), "badge");
      Label text = kit.text(step);
      HBox.setHgrow(text, Priority.ALWAYS);
      steps.getChildren().add(Kit.row("step", badge, text));
    }
    Kit.show(steps, prepared || model.assessment().isReady());
    return steps;
  }

  private void list(Optional<Drawn> drawn) {
    parts.getChildren().setAll(kit.heading(words.text(Word.PACKET_PARTS), "side-title"));
    drawn.map(Drawn::parts).orElse(List.of()).forEach(part -> parts.getChildren().add(line(part)));
    mark();
  }

  private Node line(Part part) {
    Button button =
        kit.button(
            words.bind(_ -> part.title().getOrDefault(words.language(), part.id())),
            () -> pages.go(part.firstPage()),
            "task",
            "sub");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setWrapText(true);
    button.setUserData(part);
    HBox.setHgrow(button, Priority.ALWAYS);
    Label from =
        kit.label(
            new javafx.beans.property.SimpleStringProperty(Integer.toString(part.firstPage() + 1)),
            "task-state");
    from.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    HBox row = Kit.row("task-row", button, from);
    if (part.keying()) {
      row.getStyleClass().add("keying");
      button.accessibleHelpProperty().bind(words.text(Word.PACKET_KEYING));
    }
    return row;
  }

  private void mark() {
    int here = pages.currentProperty().get();
    for (Node row : parts.getChildren()) {
      if (row instanceof HBox line && line.getChildren().getFirst() instanceof Button button) {
        Part part = (Part) button.getUserData();
        boolean current =
            part.firstPage() <= here && here < part.firstPage() + Math.max(1, part.pages());
        row.pseudoClassStateChanged(CURRENT, current);
        button.pseudoClassStateChanged(CURRENT, current);
      }
    }
  }

  private void print() {
    PacketPrinter.print(
        model,
        node.getScene().getWindow(),
        () -> desk.toasts().show(words.text(Word.PACKET_NO_PRINTER), Optional.empty()),
        all ->
            desk.toasts()
                .show(
                    words.text(all ? Word.PACKET_PRINTED : Word.PACKET_NOT_PRINTED),
                    Optional.empty()));
  }

  private void save() {
    desk.chooseToSave(Word.PACKET_SAVE, Word.PACKET_PDF, "*.pdf", proposed() + ".pdf", model::save);
  }

  /** The company's name, which copy it is, and that it is a draft when it is. */
  private String proposed() {
    String name = ProposedName.of(new CaseName(model.model(), words).now(), "Menlou");
    String copy = model.copyProperty().get() == Copy.READING ? "-en" : "";
    return name + copy + (model.isMarked() ? "-" + words.now(Word.PACKET_DRAFT_NAME) : "");
  }

  private void arrange() {
    double width = node.getWidth() / look.em();
    boolean wide = width >= WIDE;
    boolean instead = !wide && sideInstead;
    sideScroll.pseudoClassStateChanged(INSTEAD, instead);
    node.setRight(null);
    node.setCenter(instead ? new VBox(sideScroll, foot) : new VBox(head, paper, foot));
    VBox.setVgrow(sideScroll, Priority.ALWAYS);
    node.setLeft(width >= MIDDLE ? partScroll : null);
    node.setRight(wide ? sideScroll : null);
    Kit.show(turn, !wide);
  }

  /** Where room is short, pages and notes take turns. */
  private void turn() {
    sideInstead = !sideInstead;
    arrange();
  }

  public Node node() {
    return node;
  }

  public void close() {
    watch.unsubscribe();
  }
}
