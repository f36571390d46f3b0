package menlou.ui.style;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;

/**
 * Makes the small parts of every view: words bound to the language, looks left to the stylesheet.
 */
public final class Kit {
  private final LanguageModel words;

  public Kit(LanguageModel words) {
    this.words = words;
  }

  public LanguageModel words() {
    return words;
  }

  public Label label(Word word, String... styles) {
    return label(words.text(word), styles);
  }

  public Label label(ObservableValue<String> text, String... styles) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().addAll(styles);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Running text: breaks its lines. */
  public Label text(Word word, String... styles) {
    return text(words.text(word), styles);
  }

  public Label text(ObservableValue<String> text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    return label;
  }

  public Label heading(ObservableValue<String> text, String style) {
    return text(text, style, "heading");
  }

  public Button button(Word word, Runnable action, String... styles) {
    return button(words.text(word), action, styles);
  }

  public Button button(ObservableValue<String> text, Runnable action, String... styles) {
    Button button = new Button();
    button.textProperty().bind(text);
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> action.run());
    button.getStyleClass().addAll(styles);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  public Button button(Word word, Icon icon, Runnable action, String... styles) {
    Button button = button(word, action, styles);
    button.setGraphic(icon.node());
    return button;
  }

  /** A button that shows an icon only; the word is its tooltip and its name for screen readers. */
  public Button iconButton(Word word, Icon icon, Runnable action, String... styles) {
    Button button = button(word, icon, action, styles);
    button.getStyleClass().addAll("button-icon", "flat");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    name(button, words.text(word));
    return button;
  }

  /** The same where several stand side by side: a screen reader also hears what it is about. */
  public Button iconButton(
      Word word, Icon icon, ObservableValue<String> about, Runnable action, String... styles) {
    Button button = iconButton(word, icon, action, styles);
    button.accessibleTextProperty().unbind();
    button.accessibleTextProperty().bind(Bindings.concat(words.text(word), ": ", about));
    return button;
  }

  public Hyperlink link(Word word, Runnable action, String... styles) {
    return link(words.text(word), action, styles);
  }

  public Hyperlink link(ObservableValue<String> text, Runnable action, String... styles) {
    Hyperlink link = new Hyperlink();
    link.textProperty().bind(text);
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          action.run();
        });
    link.getStyleClass().addAll(styles);
    link.setWrapText(true);
    return link;
  }

  /** Names a control for screen readers and shows the name when the mouse rests on it. */
  public static void name(Control control, ObservableValue<String> name) {
    control.accessibleTextProperty().bind(name);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(name);
    control.setTooltip(tip);
  }

  public static VBox column(String style, Node... children) {
    VBox column = new VBox(children);
    column.getStyleClass().add(style);
    return column;
  }

  public static HBox row(String style, Node... children) {
    HBox row = new HBox(children);
    row.getStyleClass().add(style);
    return row;
  }

  /** Takes the room that is left between its neighbours. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Scrolls up and down only, and is no stop for the tabulator key. */
  public static ScrollPane scrolled(Node content, String style) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.getStyleClass().add(style);
    InSight.keep(pane);
    return pane;
  }

  /** Scrolls a page, no further than needed, to a node on it that may be about to appear. */
  public static void reveal(ScrollPane pane, Node node) {
    InSight.reveal(pane, node);
  }

  /** Shows or hides a node together with the room it takes. */
  public static void showWhen(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
