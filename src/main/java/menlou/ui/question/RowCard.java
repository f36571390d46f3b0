package menlou.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.work.PathNames;

/** One row: its name, what is still open in it, and its fields once opened. */
final class RowCard {
  /** What may be done with a row as a whole. */
  record Actions(Runnable up, Runnable down, Runnable remove) {}

  private final Screen screen;
  private final Path row;
  private final List<RowPart> parts;
  private final boolean compact;
  private final Kit kit;
  private final VBox node = new VBox();
  private final VBox body = new VBox();
  private final Button head;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty first = new SimpleBooleanProperty();
  private final BooleanProperty last = new SimpleBooleanProperty();
  private final List<FieldsView> fields = new ArrayList<>();
  private Subscription watch = Subscription.EMPTY;

  RowCard(
      Screen screen, Path row, List<RowPart> parts, boolean compact, Optional<Actions> actions) {
    this.screen = screen;
    this.row = row;
    this.parts = parts;
    this.compact = compact;
    this.kit = screen.kit().kit();
    this.head = kit.button(title(), this::toggle, "row-head", "flat");
    node.getStyleClass().addAll("row-card", compact ? "compact" : "roomy");
    body.getStyleClass().add("row-body");
    head.setDisable(false);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setMinWidth(0);
    HBox.setHgrow(head, javafx.scene.layout.Priority.ALWAYS);
    HBox bar = Kit.row("row-bar", head);
    if (!compact) {
      bar.getChildren().add(state());
    }
    actions.ifPresent(each -> bar.getChildren().add(buttons(each)));
    node.getChildren().addAll(bar, body);
    open.subscribe(this::unfold);
    open.set(compact || screen.unfolded().contains(row) || isOnly());
    if (compact) {
      head.setOnAction(_ -> focusFirst());
      head.setGraphic(null);
    }
  }

  private boolean isOnly() {
    Path list = row.parent().orElseThrow();
    return screen.model().draft().answers().rows(list).size() == 1;
  }

  private ObservableValue<String> title() {
    PathNames names = new PathNames(screen.model(), kit.words());
    return kit.words()
        .bind(
            _ -> names.heading(row),
            screen.model().assessmentProperty(),
            screen.model().draftProperty());
  }

  /** How many answers the row lacks, or that something blocks, or that it is complete. */
  private Node state() {
    Label label =
        kit.label(kit.words().bind(_ -> said(), screen.model().assessmentProperty()), "row-state");
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    watch =
        watch.and(
            screen
                .model()
                .assessmentProperty()
                .subscribe(
                    now -> {
                      label.getStyleClass().removeAll("blocks", "open", "done");
                      label
                          .getStyleClass()
                          .add(blocks(now) ? "blocks" : open(now) > 0 ? "open" : "done");
                    }));
    return label;
  }

  private String said() {
    Assessment now = screen.model().assessment();
    LanguageModel words = kit.words();
    if (blocks(now)) {
      return words.now(Word.ROWS_BLOCKED);
    }
    long open = open(now);
    return open == 0
        ? words.now(Word.ROWS_COMPLETE)
        : words.now(Word.ROWS_OPEN, Map.of("count", Long.toString(open)));
  }

  private boolean asksHere(Path path) {
    return path.isWithin(row)
        && parts.stream()
            .flatMap(part -> part.names().stream())
            .anyMatch(name -> path.isWithin(row.child(name)));
  }

  private long open(Assessment now) {
    return now.open().stream().filter(this::asksHere).count();
  }

  private boolean blocks(Assessment now) {
    return now.blocking().stream()
        .anyMatch(finding -> finding.about().stream().anyMatch(this::asksHere));
  }

  private Node buttons(Actions actions) {
    ObservableValue<String> title = title();
    Button up = kit.iconButton(Word.ROWS_UP, Icon.MOVE_UP, title, actions.up());
    Button down = kit.iconButton(Word.ROWS_DOWN, Icon.MOVE_DOWN, title, actions.down());
    up.disableProperty().bind(first);
    down.disableProperty().bind(last);
    return Kit.row(
        "row-buttons",
        up,
        down,
        kit.iconButton(Word.ROWS_REMOVE, Icon.DELETE, title, actions.remove()));
  }

  /** Tells where among all rows this one stands: the first cannot go up, the last not down. */
  void place(int at, int of) {
    first.set(at == 0);
    last.set(at == of - 1);
  }

  private void toggle() {
    open.set(!open.get());
    if (open.get()) {
      screen.unfolded().add(row);
    } else {
      screen.unfolded().remove(row);
    }
  }

  private void unfold(boolean unfolded) {
    head.setGraphic((unfolded ? Icon.DOWN : Icon.RIGHT).node());
    if (unfolded && fields.isEmpty()) {
      parts.forEach(this::fill);
    }
    Kit.show(body, unfolded);
  }

  private void fill(RowPart part) {
    FieldsView view =
        new FieldsView(screen, part.names().stream().map(row::child).toList(), compact);
    fields.add(view);
    VBox box = Kit.column("part");
    part.title().ifPresent(title -> box.getChildren().add(heading(part, title)));
    box.getChildren().add(view.node());
    watch =
        watch.and(
            screen.showWhile(
                box,
                now ->
                    part.names().stream()
                        .anyMatch(name -> now.facts().isRelevant(row.child(name)))));
    body.getChildren().add(box);
  }

  /** A part that begins with a group of the same name leaves the heading to the group. */
  private Node heading(RowPart part, ObservableValue<String> title) {
    ObservableValue<String> first = kit.words().label(row.child(part.names().getFirst()).field());
    Node heading = kit.heading(title, "part-title");
    Kit.showWhen(heading, title.flatMap(said -> first.map(group -> !said.equals(group))));
    return heading;
  }

  Node node() {
    return node;
  }

  void open() {
    open.set(true);
    focusFirst();
  }

  void focusHead() {
    head.requestFocus();
  }

  boolean focus(Path path) {
    open.set(true);
    return fields.stream().anyMatch(view -> view.focus(path)) || focusFirst();
  }

  boolean focusFirst() {
    return fields.stream().anyMatch(FieldsView::focusFirst);
  }

  void close() {
    watch.unsubscribe();
    fields.forEach(FieldsView::close);
  }
}
