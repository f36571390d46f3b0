package menlou.ui.packet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import menlou.interview.Assessment;
import menlou.packet.press.Press;
import menlou.ui.dialog.Desk;
import menlou.ui.dialog.ProposedName;
import menlou.ui.job.Jobs;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.packet.PacketService.Copy;
import menlou.ui.packet.PacketService.Drawn;
import menlou.ui.question.FieldView;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.style.Look;
import menlou.ui.work.CaseName;

/**
 * The packet as it will be printed: its parts, its pages, what is still open, and what comes next.
 */
public final class PacketScreen {
  /** Goes from cell to cell on the pages; left does so backwards. */
  public static final KeyCombination CELLS = KeyCombination.valueOf("RIGHT");

  private static final PseudoClass INSTEAD = PseudoClass.getPseudoClass("instead");
  private static final double WIDE = 84;
  private static final double MIDDLE = 56;
  private static final double ZOOM = 1.15;

  private final PacketModel model;
  private final Press press;
  private final Jobs printing;
  private final Desk desk;
  private final Kit kit;
  private final LanguageModel words;
  private final Look look;
  private final PagesView pages;
  private final PartList parts;
  private final PacketNotes notes;
  private final Finder finder;
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
   * @param press where the pages are printed
   * @param printing asks printers and waits for them
   * @param change leads to the question that asks for an answer
   */
  public PacketScreen(
      PacketModel model,
      Press press,
      Jobs printing,
      Desk desk,
      Look look,
      Consumer<menlou.draft.Path> change) {
    this.model = model;
    this.press = press;
    this.printing = printing;
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    this.look = look;
    pages = new PagesView(model, kit, change);
    parts = new PartList(kit, pages);
    notes = new PacketNotes(model, desk, change);
    finder = new Finder(model, pages, desk);
    partScroll = Kit.scrolled(parts.node(), "part-scroll");
    sideScroll = Kit.scrolled(notes.node(), "side-scroll");
    paper = new StackPane(pages.node(), busy());
    VBox.setVgrow(paper, Priority.ALWAYS);
    head = tools();
    turn = kit.button(Word.PACKET_TURN, Icon.INFO, this::turn, "flat");
    foot = foot();
    node.getStyleClass().add("packet");
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    watch =
        model
            .drawnProperty()
            .subscribe(parts::show)
            .and(model.drawnProperty().subscribe(_ -> finder.drawn()))
            .and(pages.currentProperty().subscribe(_ -> parts.mark()))
            .and(model.savedAsProperty().subscribe(_ -> notes.tell()))
            .and(model.model().assessmentProperty().subscribe(this::judged))
            .and(look.zoomProperty().subscribe(_ -> arrange()));
    node.widthProperty().subscribe(_ -> arrange());
  }

  private void press(KeyEvent key) {
    if (FieldView.TO_PAGE.match(key)) {
      key.consume();
      finder.next();
    }
  }

  private void judged(Assessment now) {
    notes.judged(now);
    model.draw();
    notes.tell();
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
        finder.node(),
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

  private void print() {
    PrintDialog.show(model, proposed(), press, printing, desk);
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
