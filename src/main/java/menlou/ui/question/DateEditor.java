package menlou.ui.question;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.value.IsoDate;

/** A day typed with the year first, in digits or in Chinese, or picked from a calendar. */
public final class DateEditor implements Editor {
  /** Opens the calendar; the button that does the same is no tabulator stop. */
  public static final KeyCombination CALENDAR = KeyCombination.valueOf("Alt+DOWN");

  private final FieldModel model;
  private final TextField field = new TextField();
  private final Button open;
  private final HBox node;

  DateEditor(FieldModel model, EditorKit kit) {
    this.model = model;
    field.getStyleClass().addAll("answer", Width.SHORT.style());
    kit.describe(field, model);
    EditorKit.report(field, model);
    open = kit.kit().iconButton(Word.EDITOR_CALENDAR, Icon.CALENDAR, this::pick);
    open.setFocusTraversable(false);
    field.setOnKeyPressed(
        key -> {
          if (CALENDAR.match(key)) {
            pick();
            key.consume();
          }
        });
    node = new HBox(field, open);
    node.getStyleClass().add("with-button");
  }

  private void pick() {
    Calendar calendar = new Calendar(day().orElse(model.model().today()));
    Popup popup = new Popup();
    VBox card = new VBox(calendar);
    card.getStyleClass().add("calendar-card");
    popup.getContent().add(card);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    calendar
        .valueProperty()
        .subscribe(
            (_, picked) -> {
              popup.hide();
              model.choose(picked.toString());
              field.requestFocus();
            });
    Bounds below = open.localToScreen(open.getBoundsInLocal());
    popup.show(open, below.getMinX(), below.getMaxY());
    calendar.requestFocus();
  }

  private Optional<LocalDate> day() {
    return IsoDate.parse(field.getText()).toOptional().map(IsoDate::date);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    EditorKit.show(field, text);
  }

  @Override
  public void focus() {
    field.requestFocus();
    field.end();
  }
}
