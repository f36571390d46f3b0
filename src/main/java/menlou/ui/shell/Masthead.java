package menlou.ui.shell;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import menlou.catalog.Language;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.style.Look;

/** The head of the window: the name, the language, and a menu for everything else. */
final class Masthead {
  private static final double SEAL = 27;

  private final Kit kit;
  private final LanguageModel words;
  private final HBox node;

  Masthead(Kit kit, Look look, Panels panels, Runnable home) {
    this.kit = kit;
    this.words = kit.words();
    node = Kit.row("masthead", brand(look, home), Kit.spring(), languages(), menu(look, panels));
  }

  private Node brand(Look look, Runnable home) {
    URL icon = Objects.requireNonNull(Masthead.class.getResource("/icon/menlou-256.png"));
    ImageView seal = new ImageView(new Image(icon.toExternalForm()));
    seal.setPreserveRatio(true);
    seal.setSmooth(true);
    seal.fitHeightProperty().bind(look.zoomProperty().multiply(SEAL));
    Button brand = kit.button(words.text(Word.APP_NAME), home, "brand", "flat");
    brand.setGraphic(seal);
    return brand;
  }

  private Node languages() {
    ToggleGroup group = new ToggleGroup();
    HBox box = Kit.row("languages");
    for (Language language : Language.values()) {
      Word word = language == Language.ZH ? Word.SETTINGS_CHINESE : Word.SETTINGS_ENGLISH;
      ToggleButton button = new ToggleButton();
      button.textProperty().bind(words.text(word));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(_ -> words.languageProperty().set(language));
      words
          .languageProperty()
          .subscribe(
              spoken -> {
                if (spoken == language) {
                  group.selectToggle(button);
                }
              });
      box.getChildren().add(button);
    }
    return box;
  }

  private Node menu(Look look, Panels panels) {
    MenuButton menu = new MenuButton();
    menu.setGraphic(Icon.MENU.node());
    menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    Kit.name(menu, words.text(Word.SHELL_MENU));
    menu.getItems()
        .addAll(
            item(Word.SHELL_SETTINGS, Icon.SETTINGS, Keys.SETTINGS, panels::settings),
            item(
                Word.SHELL_THEME,
                Icon.THEME,
                Keys.THEME,
                () -> look.themeProperty().set(look.themeProperty().get().other())),
            item(Word.SHELL_LARGER, Icon.ZOOM_IN, Keys.LARGER, look::zoomIn),
            item(Word.SHELL_SMALLER, Icon.ZOOM_OUT, Keys.SMALLER, look::zoomOut),
            new SeparatorMenuItem(),
            item(Word.SHELL_KEYS, Icon.KEYBOARD, Keys.HELP, panels::keys),
            item(Word.SHELL_ABOUT, Icon.INFO, KeyCombination.NO_MATCH, panels::about));
    return menu;
  }

  /** The key is only shown: the window listens for it, so that it works with the menu closed. */
  private MenuItem item(Word word, Icon icon, KeyCombination key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty()
        .bind(
            words.bind(
                texts ->
                    key.equals(KeyCombination.NO_MATCH)
                        ? texts.get(word.key())
                        : texts.get(word.key()) + "    " + key.getDisplayText()));
    item.setGraphic(icon.node());
    item.setOnAction(_ -> action.run());
    return item;
  }

  Node node() {
    return node;
  }
}
