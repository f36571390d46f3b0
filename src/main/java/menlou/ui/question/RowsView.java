package menlou.ui.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import menlou.catalog.FieldType;
import menlou.draft.Answers;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.ui.language.LanguageModel;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/** A list of rows as cards: added, removed with a way back, moved, opened and closed. */
public final class RowsView {
  private static final int ID_LENGTH = 8;

  private final Screen screen;
  private final Path list;
  private final List<RowPart> parts;
  private final boolean fixed;
  private final boolean compact;
  private final FieldType.Rows type;
  private final Map<String, RowCard> cards = new LinkedHashMap<>();
  private final VBox shown = new VBox();
  private final VBox node = new VBox();
  private final Button add;
  private Optional<String> awaited = Optional.empty();
  private final Subscription watch;

  /**
   * Shows the list.
   *
   * @param fixed rows are neither added nor removed here
   * @param compact rows are small and always open: for lists within rows
   */
  public RowsView(Screen screen, Path list, List<RowPart> parts, boolean fixed, boolean compact) {
    this.screen = screen;
    this.list = list;
    this.parts = parts;
    this.fixed = fixed;
    this.compact = compact;
    this.type = (FieldType.Rows) screen.model().edition().fields().at(list.field()).type();
    node.getStyleClass().addAll("rows", compact ? "compact" : "roomy");
    shown.getStyleClass().add("cards");
    Kit kit = screen.kit().kit();
    Label none = kit.text(word("row-none"), "empty");
    add = kit.button(word("row-add"), this::add, "add-row");
    add.setGraphic(Icon.ADD.node());
    node.getChildren().addAll(none, shown);
    if (!fixed) {
      node.getChildren().add(add);
    }
    watch =
        screen
            .model()
            .draftProperty()
            .subscribe(
                draft -> {
                  refresh(draft);
                  Kit.show(none, cards.isEmpty());
                  add.setDisable(cards.size() >= type.max());
                })
            .and(screen.model().assessmentProperty().subscribe(_ -> meet()));
  }

  private javafx.beans.binding.StringBinding word(String kind) {
    LanguageModel words = screen.kit().kit().words();
    return words.bind(texts -> texts.get("ui." + kind + "." + list.field()));
  }

  private void refresh(Draft draft) {
    List<String> ids = draft.answers().rows(list);
    List<String> here = new ArrayList<>(cards.keySet());
    if (ids.equals(here)) {
      return;
    }
    here.stream()
        .filter(id -> !ids.contains(id))
        .forEach(id -> Optional.ofNullable(cards.remove(id)).ifPresent(RowCard::close));
    Map<String, RowCard> ordered = new LinkedHashMap<>();
    ids.forEach(id -> ordered.put(id, cards.containsKey(id) ? cards.get(id) : card(id)));
    cards.clear();
    cards.putAll(ordered);
    shown.getChildren().setAll(cards.values().stream().map(RowCard::node).toList());
    int at = 0;
    for (RowCard card : cards.values()) {
      card.place(at++, cards.size());
    }
  }

  private RowCard card(String id) {
    return new RowCard(
        screen, list.row(id), parts, compact, fixed ? Optional.empty() : actions(id));
  }

  private Optional<RowCard.Actions> actions(String id) {
    return Optional.of(
        new RowCard.Actions(() -> move(id, -1), () -> move(id, 1), () -> remove(id)));
  }

  private Answers answers() {
    return screen.model().draft().answers();
  }

  private void add() {
    String id = "r" + UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    screen.unfolded().add(list.row(id));
    awaited = Optional.of(id);
    screen.model().change(List.of(answers().adding(list, id)));
    meet();
  }

  /** A new row shows its fields, and can take the keyboard, only once it has been judged. */
  private void meet() {
    awaited
        .filter(id -> screen.model().assessment().facts().isRelevant(list.row(id)))
        .map(cards::get)
        .ifPresent(
            card -> {
              awaited = Optional.empty();
              Platform.runLater(card::open);
            });
  }

  private void move(String id, int by) {
    List<String> ids = new ArrayList<>(answers().rows(list));
    int from = ids.indexOf(id);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
      ids.remove(from);
      ids.add(to, id);
      screen.model().change(List.of(answers().ordering(list, ids)));
      Optional.ofNullable(cards.get(id)).ifPresent(RowCard::focusHead);
    }
  }

  private void remove(String id) {
    Change gone = answers().removing(list, id);
    screen.model().change(List.of(gone));
    screen.removed().accept(gone.reversed());
  }

  public Node node() {
    return node;
  }

  /** Moves the keyboard to the field, opening its row, if it is here. */
  public boolean focus(Path path) {
    return cards.entrySet().stream()
        .filter(card -> path.isWithin(list.row(card.getKey())))
        .findFirst()
        .map(card -> card.getValue().focus(path))
        .orElse(false);
  }

  boolean focusFirst() {
    return cards.values().stream().findFirst().map(RowCard::focusFirst).orElse(false);
  }

  /** Moves the keyboard to the first field, or to the button that adds the first row. */
  public void focusFirstOrAdd() {
    if (!focusFirst()) {
      add.requestFocus();
    }
  }

  public void close() {
    watch.unsubscribe();
    cards.values().forEach(RowCard::close);
  }
}
