package menlou.ui.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import menlou.catalog.Citation;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.Requirement;
import menlou.draft.Fact;
import menlou.draft.TranslationSheet;
import menlou.draft.Wording;
import menlou.rules.Finding;
import menlou.ui.finding.FindingLine;
import menlou.ui.finding.SourceLine;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/**
 * One field on the screen: label, hint, example, why it is asked, the editor, and what the rules
 * say of the answer. While somebody is typing nothing new is held against the text.
 */
public final class FieldView {
  /**
   * Shows and hides why the answer is asked for; the link that does the same is no tabulator stop.
   */
  public static final KeyCombination WHY = KeyCombination.valueOf("F2");

  /** Shows where in the packet the answer is printed. */
  public static final KeyCombination TO_PAGE = KeyCombination.valueOf("F3");

  private final FieldModel model;
  private final Kit kit;
  private final LanguageModel words;
  private final Editor editor;
  private final VBox node = new VBox();
  private final VBox messages = new VBox();
  private final Set<String> held = new HashSet<>();
  private List<Finding> shown = List.of();

  public FieldView(FieldModel model, EditorKit editorKit) {
    this.model = model;
    this.kit = editorKit.kit();
    this.words = kit.words();
    this.editor = Editors.of(model, editorKit);
    node.getStyleClass().add("field");
    messages.getStyleClass().add("messages");
    Node why = why(editorKit.compact());
    node.getChildren().add(header(why, editorKit));
    if (!editorKit.compact()) {
      addWords("hint", "hint");
      addExample();
    }
    node.getChildren().addAll(why, editor.node());
    addEcho();
    addFit(editorKit);
    node.getChildren().add(messages);
    Kit.show(messages, false);
    Kit.showWhen(node, model.relevantProperty());
    watch();
  }

  private Node header(Node why, EditorKit editorKit) {
    Label label = kit.text(words.label(path()), "field-label");
    label.setLabelFor(editor.node());
    Hyperlink ask =
        kit.link(Word.QUESTION_WHY, () -> Kit.show(why, !why.isVisible()), "quiet", "why");
    ask.accessibleTextProperty()
        .bind(Bindings.concat(words.text(Word.QUESTION_WHY), ": ", words.label(path())));
    ask.setFocusTraversable(false);
    Kit.show(ask, hasReason());
    if (hasReason()) {
      node.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(key, ask));
    }
    ask.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return Kit.row(
        "field-head", label, optional(), translator(), Kit.spring(), ask, toPage(editorKit));
  }

  private Node toPage(EditorKit editorKit) {
    Button show =
        kit.iconButton(
            Word.QUESTION_TO_PAGE, Icon.FILE, () -> editorKit.toPage().accept(model.path()));
    show.accessibleTextProperty().unbind();
    show.accessibleTextProperty()
        .bind(Bindings.concat(words.text(Word.QUESTION_TO_PAGE), ": ", words.label(path())));
    show.setFocusTraversable(false);
    show.getStyleClass().add("to-page");
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (TO_PAGE.match(key)) {
            key.consume();
            show.fire();
          }
        });
    return show;
  }

  private static void press(KeyEvent key, Hyperlink ask) {
    if (WHY.match(key)) {
      key.consume();
      ask.fire();
    }
  }

  private menlou.catalog.FieldPath path() {
    return model.path().field();
  }

  private Label optional() {
    Label chip = kit.label(Word.QUESTION_OPTIONAL, "tag");
    chip.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    boolean never = model.field().requirement() instanceof Requirement.Never;
    Kit.showWhen(chip, model.factProperty().map(fact -> never || fact instanceof Fact.Absent));
    return chip;
  }

  /** The note that somebody else may give the answer. */
  static Label translator(Kit kit) {
    Label chip = kit.label(Word.QUESTION_TRANSLATOR, "tag", "translator");
    chip.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return chip;
  }

  private Label translator() {
    Label chip = translator(kit);
    Kit.showWhen(chip, model.factProperty().map(_ -> canBeTranslated()));
    return chip;
  }

  /** An address says so once for all its parts. */
  private boolean canBeTranslated() {
    return !Editors.isPartOf("address", model, kit)
        && TranslationSheet.isNeeded(model.model().assessment().facts(), model.path());
  }

  private boolean hasReason() {
    return !model.field().sources().isEmpty() || !words.words(path(), "why").get().isEmpty();
  }

  private Node why(boolean withHint) {
    VBox box = Kit.column("why-box");
    if (withHint) {
      box.getChildren().add(kit.text(words.words(path(), "hint")));
    }
    box.getChildren().add(kit.text(words.words(path(), "why")));
    Field field = model.field();
    field.sources().stream()
        .map(source -> SourceLine.of(new Citation(source, java.util.Optional.empty()), kit))
        .forEach(box.getChildren()::add);
    Kit.show(box, false);
    return box;
  }

  private void addWords(String kind, String style) {
    StringBinding text = words.words(path(), kind);
    Label label = kit.text(text, style);
    Kit.showWhen(label, Bindings.isNotEmpty(text));
    node.getChildren().add(label);
  }

  private void addExample() {
    StringBinding example = words.words(path(), "example");
    Label label =
        kit.text(
            words.bind(
                texts ->
                    texts.get(
                        Word.QUESTION_EXAMPLE.key(), java.util.Map.of("example", example.get())),
                example),
            "example");
    Kit.showWhen(label, Bindings.isNotEmpty(example));
    node.getChildren().add(label);
  }

  /** Dates and amounts are said again in words, so that a slip of a digit is seen. */
  private void addEcho() {
    FieldType type = model.field().type();
    if (type instanceof FieldType.Day || type instanceof FieldType.Cash) {
      StringBinding echo = words.bind(_ -> echoed(), model.factProperty());
      Label label = kit.text(echo, "echo");
      Kit.showWhen(label, Bindings.isNotEmpty(echo));
      node.getChildren().add(label);
    }
  }

  /** How words stand on paper is worth telling; codes and numbers always fit. */
  private void addFit(EditorKit editorKit) {
    FieldType type = model.field().type();
    if (type instanceof FieldType.Text || type instanceof FieldType.Chinese) {
      FitLine fit = new FitLine(model, editorKit);
      node.getChildren().add(fit.node());
      node.focusWithinProperty().subscribe(fit::work);
    }
  }

  private String echoed() {
    if (!(model.factProperty().get() instanceof Fact.Known(var datum))) {
      return "";
    }
    Wording wording = new Wording(words.edition(), words.language());
    return "= " + wording.of(model.field().type(), datum, model.model().assessment().facts());
  }

  private void watch() {
    model.findings().addListener((ListChangeListener<Finding>) _ -> say());
    model.whileOpen(model.model().typingProperty().subscribe(_ -> say()));
    node.focusWithinProperty().subscribe((_, within) -> leave(within));
  }

  private void leave(boolean within) {
    if (!within) {
      model.leave();
    }
  }

  private void say() {
    List<Finding> said =
        model.findings().stream()
            .filter(finding -> finding.overruled().isEmpty())
            .filter(finding -> !model.isTyped() || held.contains(finding.rule()))
            .toList();
    if (said.equals(shown)) {
      return;
    }
    shown = said;
    held.clear();
    said.forEach(finding -> held.add(finding.rule()));
    messages.getChildren().setAll(said.stream().map(each -> FindingLine.of(each, kit)).toList());
    Kit.show(messages, !said.isEmpty());
    node.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("blocked"), said.stream().anyMatch(Finding::blocks));
  }

  public Node node() {
    return node;
  }

  public FieldModel model() {
    return model;
  }

  public void focus() {
    editor.focus();
  }

  /** Stops watching the draft. */
  public void close() {
    model.close();
  }
}
