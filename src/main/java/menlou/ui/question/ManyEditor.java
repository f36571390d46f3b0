package menlou.ui.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import menlou.catalog.CodeList;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import org.controlsfx.control.textfield.TextFields;

/**
 * Several entries of a list, kept in the order chosen: ticked in a list that can be searched, shown
 * below in their order, where they can be moved and taken out.
 */
final class ManyEditor implements Editor {
  private static final int LONG = 9;

  /** The part of the whole height that is left to say that nothing was found. */
  private static final double NONE_FOUND_SHARE = 4;

  private final FieldModel model;
  private final EditorKit kit;
  private final ObservableList<CodeList.Entry> entries;
  private final FilteredList<CodeList.Entry> shown;
  private final ListView<CodeList.Entry> list;
  private final TextField search = TextFields.createClearableTextField();
  private final VBox chosen = new VBox();
  private final VBox node = new VBox();
  private List<String> codes = List.of();

  ManyEditor(FieldModel model, EditorKit kit, List<CodeList.Entry> all) {
    this.model = model;
    this.kit = kit;
    this.entries = FXCollections.observableArrayList(all);
    this.shown = new FilteredList<>(entries);
    this.list = new ListView<>(shown);
    node.getStyleClass().add("many");
    chosen.getStyleClass().add("chosen");
    search.promptTextProperty().bind(kit.kit().words().text(Word.EDITOR_SEARCH_LIST));
    search.accessibleTextProperty().bind(kit.option(model, search.promptTextProperty()));
    search.getStyleClass().add("answer");
    search.textProperty().subscribe(typed -> shown.setPredicate(entry -> fits(entry, typed)));
    kit.describe(list, model);
    list.setPlaceholder(kit.kit().text(Word.EDITOR_NONE_FOUND, "muted"));
    list.setCellFactory(_ -> new Cell());
    list.getStyleClass().addAll("many-list", all.size() > LONG ? "long" : "short");
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
            toggle(list.getSelectionModel().getSelectedItem());
            key.consume();
          }
        });
    if (all.size() > LONG) {
      node.getChildren().add(search);
    }
    list.widthProperty().subscribe(_ -> Platform.runLater(this::fit));
    shown.addListener((ListChangeListener<CodeList.Entry>) _ -> Platform.runLater(this::fit));
    node.getChildren().addAll(list, chosen);
    model.whileOpen(kit.kit().words().languageProperty().subscribe(_ -> refresh()));
  }

  /** As high as its entries, some of which take two lines, as long as they are few. */
  private void fit() {
    double most = list.getMaxHeight();
    if (list.getScene() == null || list.getWidth() <= 0 || most <= 0) {
      return;
    }
    list.applyCss();
    list.resize(list.getWidth(), most);
    list.layout();
    double entries =
        list.lookupAll(".list-cell").stream()
            .filter(cell -> cell.isVisible() && cell instanceof Cell filled && !filled.isEmpty())
            .mapToDouble(cell -> cell.getLayoutBounds().getHeight())
            .sum();
    double room = list.snappedTopInset() + list.snappedBottomInset();
    list.setPrefHeight(Math.min(most, room + Math.max(entries, most / NONE_FOUND_SHARE)));
  }

  private boolean fits(CodeList.Entry entry, String typed) {
    String all = (entry.zh() + " " + entry.en() + " " + entry.id()).toLowerCase(Locale.ROOT);
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(all::contains);
  }

  /** One entry with its box; the name of the other language beside it in a quieter colour. */
  private final class Cell extends ListCell<CodeList.Entry> {
    private final CheckBox box = new CheckBox();

    Cell() {
      box.setFocusTraversable(false);
      box.setWrapText(true);
      box.setOnAction(_ -> toggle(getItem()));
      setPrefWidth(0);
      box.setMaxWidth(Double.MAX_VALUE);
      setOnMouseClicked(
          click -> {
            if (click.getTarget() == this) {
              toggle(getItem());
            }
          });
    }

    @Override
    protected void updateItem(CodeList.Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      box.setText(twin(entry));
      box.setSelected(codes.contains(entry.id()));
      setGraphic(box);
      setAccessibleText(
          twin(entry)
              + ", "
              + kit.kit()
                  .words()
                  .now(box.isSelected() ? Word.EDITOR_CHOSEN : Word.EDITOR_NOT_CHOSEN));
    }
  }

  private String twin(CodeList.Entry entry) {
    return entry.name(kit.language()) + "  ·  " + entry.name(kit.language().other());
  }

  private void toggle(CodeList.Entry entry) {
    if (entry != null) {
      Set<String> next = new LinkedHashSet<>(codes);
      if (!next.add(entry.id())) {
        next.remove(entry.id());
      }
      keep(List.copyOf(next));
    }
  }

  private void keep(List<String> next) {
    model.choose(String.join(" ", next));
  }

  private void move(int from, int by) {
    List<String> next = new ArrayList<>(codes);
    next.add(from + by, next.remove(from));
    keep(next);
  }

  private void refresh() {
    list.refresh();
    chosen.getChildren().setAll(new ArrayList<>());
    if (!codes.isEmpty()) {
      chosen.getChildren().add(kit.kit().label(Word.EDITOR_IN_ORDER, "caption"));
    }
    for (int i = 0; i < codes.size(); i++) {
      chosen.getChildren().add(chip(i));
    }
  }

  private Node chip(int place) {
    String code = codes.get(place);
    String name =
        entries.stream()
            .filter(entry -> entry.id().equals(code))
            .findFirst()
            .map(entry -> entry.name(kit.language()))
            .orElse(code);
    var shownName = new SimpleStringProperty(name);
    Kit parts = kit.kit();
    Button up = parts.iconButton(Word.ROWS_UP, Icon.MOVE_UP, shownName, () -> move(place, -1));
    Button down = parts.iconButton(Word.ROWS_DOWN, Icon.MOVE_DOWN, shownName, () -> move(place, 1));
    Button out =
        parts.iconButton(
            Word.EDITOR_TAKE_OUT,
            Icon.CLOSE,
            shownName,
            () -> keep(codes.stream().filter(each -> !each.equals(code)).toList()));
    up.setDisable(place == 0);
    down.setDisable(place == codes.size() - 1);
    return Kit.row(
        "chip",
        parts.label(new SimpleStringProperty((place + 1) + "."), "number"),
        parts.text(shownName),
        Kit.spring(),
        up,
        down,
        out);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    List<String> next = text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    if (!next.equals(codes) || chosen.getChildren().isEmpty()) {
      codes = next;
      refresh();
    }
  }

  @Override
  public void focus() {
    if (node.getChildren().contains(search)) {
      search.requestFocus();
    } else {
      list.requestFocus();
    }
  }
}
