package menlou.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.draft.Path;
import menlou.draft.TranslationSheet;
import menlou.ui.style.Kit;

/** Fields one under the other: leaves, groups of leaves, and lists of rows within them. */
final class FieldsView {
  private final Screen screen;
  private final VBox node = new VBox();
  private final List<FieldView> leaves = new ArrayList<>();
  private final List<RowsView> lists = new ArrayList<>();
  private final List<BooleanSupplier> stops = new ArrayList<>();
  private Subscription watch = Subscription.EMPTY;

  /**
   * Shows the fields at these paths, in order.
   *
   * @param compact two beside each other, explanations folded away
   */
  FieldsView(Screen screen, List<Path> paths, boolean compact) {
    this.screen = compact ? screen.compacted() : screen;
    node.getStyleClass().add("fields");
    List<Node> views = paths.stream().map(this::view).toList();
    if (compact) {
      node.getChildren().add(new PairGrid(views).node());
    } else {
      node.getChildren().addAll(views);
    }
  }

  private Node view(Path path) {
    Field field = screen.model().edition().fields().at(path.field());
    return switch (field.type()) {
      case FieldType.Group group -> group(path, group);
      case FieldType.Rows rows -> rows(path, rows);
      default -> leaf(path);
    };
  }

  private Node leaf(Path path) {
    FieldView view = screen.field(path);
    leaves.add(view);
    stops.add(() -> focus(view));
    return view.node();
  }

  private Node group(Path path, FieldType.Group group) {
    Kit kit = screen.kit().kit();
    Label title = kit.heading(kit.words().label(path.field()), "group-title");
    VBox box = Kit.column("group", title);
    boolean address = group.shape().filter("address"::equals).isPresent();
    if (address) {
      box.getChildren().setAll(Kit.row("field-head", title, translator(path)));
    }
    List<Node> parts =
        group.fields().stream()
            .filter(part -> !part.isDerived())
            .map(part -> view(path.child(part.name())))
            .toList();
    if (address) {
      box.getChildren().add(new PairGrid(parts).node());
    } else {
      box.getChildren().addAll(parts);
    }
    followRelevance(box, path);
    return box;
  }

  private Label translator(Path group) {
    Label chip = FieldView.translator(screen.kit().kit());
    watch =
        watch.and(
            screen.showWhile(chip, now -> TranslationSheet.isNeededWithin(now.facts(), group)));
    return chip;
  }

  private void followRelevance(Node box, Path path) {
    watch = watch.and(screen.showWhile(box, now -> now.facts().isRelevant(path)));
  }

  private Node rows(Path path, FieldType.Rows rows) {
    Kit kit = screen.kit().kit();
    List<RowPart> all =
        List.of(
            new RowPart(
                Optional.empty(),
                rows.fields().stream()
                    .filter(field -> !field.isDerived())
                    .map(Field::name)
                    .toList()));
    RowsView view = new RowsView(screen, path, all, false, true);
    lists.add(view);
    stops.add(view::focusFirst);
    VBox box =
        Kit.column(
            "group", kit.heading(kit.words().label(path.field()), "group-title"), view.node());
    followRelevance(box, path);
    return box;
  }

  VBox node() {
    return node;
  }

  /** Moves the keyboard to the field, if it is here. */
  boolean focus(Path path) {
    for (FieldView leaf : leaves) {
      if (leaf.model().path().equals(path)) {
        leaf.focus();
        return true;
      }
    }
    return lists.stream().anyMatch(list -> list.focus(path));
  }

  /** Moves the keyboard to the first field in sight. */
  boolean focusFirst() {
    return stops.stream().anyMatch(BooleanSupplier::getAsBoolean);
  }

  private static boolean focus(FieldView leaf) {
    boolean inSight = leaf.node().isVisible();
    if (inSight) {
      leaf.focus();
    }
    return inSight;
  }

  void close() {
    watch.unsubscribe();
    leaves.forEach(FieldView::close);
    lists.forEach(RowsView::close);
  }
}
