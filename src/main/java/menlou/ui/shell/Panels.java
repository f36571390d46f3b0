package menlou.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import menlou.catalog.Language;
import menlou.ui.dialog.Desk;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.style.Look;
import menlou.ui.style.Theme;

/** The small dialogs of the window itself: settings, about, keys, and the calm one after a bug. */
public final class Panels {
  private final Desk desk;
  private final Kit kit;
  private final LanguageModel words;
  private final Look look;
  private final Services services;

  Panels(Desk desk, Look look, Services services) {
    this.desk = desk;
    this.kit = desk.kit();
    this.words = kit.words();
    this.look = look;
    this.services = services;
  }

  private void show(Word title, Node content) {
    desk.dialogs()
        .show(
            words.text(title),
            content,
            Optional.empty(),
            List.of(kit.button(Word.SHELL_CLOSE, desk.dialogs()::close, "primary")));
  }

  public void settings() {
    Slider zoom = new Slider(Look.LEAST_ZOOM, Look.MOST_ZOOM, look.zoomProperty().get());
    zoom.setMajorTickUnit(0.2);
    zoom.setBlockIncrement(0.1);
    zoom.setSnapToTicks(true);
    zoom.setMinorTickCount(1);
    zoom.accessibleTextProperty().bind(words.text(Word.SETTINGS_ZOOM));
    zoom.valueProperty().subscribe(value -> look.zoomTo(value.doubleValue()));
    Label percent =
        kit.label(look.zoomProperty().map(factor -> Math.round(factor.doubleValue() * 100) + " %"));
    show(
        Word.SETTINGS_TITLE,
        Kit.column(
            "form",
            kit.label(Word.SETTINGS_LANGUAGE, "field-label"),
            languages(),
            kit.label(Word.SETTINGS_THEME, "field-label"),
            themes(),
            kit.label(Word.SETTINGS_ZOOM, "field-label"),
            Kit.row("with-button", zoom, percent),
            kit.label(Word.SETTINGS_FOLDER, "field-label"),
            kit.text(new SimpleStringProperty(services.folder().toString()), "code"),
            kit.text(Word.SETTINGS_FOLDER_TEXT, "hint")));
  }

  private Node languages() {
    ToggleGroup group = new ToggleGroup();
    VBox box = Kit.column("radios");
    for (Language language : Language.values()) {
      RadioButton button = new RadioButton();
      button
          .textProperty()
          .bind(
              words.text(language == Language.ZH ? Word.SETTINGS_CHINESE : Word.SETTINGS_ENGLISH));
      button.setToggleGroup(group);
      button.setSelected(words.language() == language);
      button.setOnAction(_ -> words.languageProperty().set(language));
      box.getChildren().add(button);
    }
    return box;
  }

  private Node themes() {
    ToggleGroup group = new ToggleGroup();
    VBox box = Kit.column("radios");
    for (Theme theme : Theme.values()) {
      RadioButton button = new RadioButton();
      button
          .textProperty()
          .bind(words.text(theme == Theme.LIGHT ? Word.SETTINGS_LIGHT : Word.SETTINGS_DARK));
      button.setToggleGroup(group);
      button.setSelected(look.themeProperty().get() == theme);
      button.setOnAction(_ -> look.themeProperty().set(theme));
      box.getChildren().add(button);
    }
    return box;
  }

  public void about() {
    show(
        Word.ABOUT_TITLE,
        Kit.column(
            "form",
            kit.text(Word.ABOUT_TEXT),
            kit.text(
                words.text(
                    Word.ABOUT_VERSION,
                    Map.of(
                        "version", services.version(),
                        "edition", services.edition().id(),
                        "day", services.edition().inForce().toString()))),
            kit.text(Word.ABOUT_NO_ADVICE),
            kit.text(Word.ABOUT_OFFLINE),
            kit.text(Word.ABOUT_LICENCE, "hint")));
  }

  public void keys() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    int row = 0;
    for (Keys.Key key : Keys.ALL) {
      Label combination = kit.label(new SimpleStringProperty(key.shown()), "key");
      grid.addRow(row++, combination, kit.text(key.meaning()));
    }
    show(Word.KEYS_TITLE, grid);
  }

  public void crash(Throwable thrown) {
    Crash crash = Crash.of(thrown, services.version());
    TextArea details = new TextArea(crash.details());
    details.setEditable(false);
    details.setPrefRowCount(8);
    details.getStyleClass().add("code");
    details.accessibleTextProperty().bind(words.text(Word.CRASH_DETAILS));
    Button copy =
        kit.button(
            Word.CRASH_COPY,
            Icon.COPY,
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(crash.details());
              Clipboard.getSystemClipboard().setContent(content);
            });
    Button close = kit.button(Word.SHELL_CLOSE, desk.dialogs()::close, "primary");
    desk.dialogs()
        .show(
            words.text(Word.CRASH_TITLE),
            Kit.column(
                "form",
                kit.text(words.text(Word.CRASH_TEXT, Map.of("code", crash.code()))),
                kit.label(Word.CRASH_DETAILS, "field-label"),
                details),
            Optional.of(close),
            List.of(copy, close));
  }
}
