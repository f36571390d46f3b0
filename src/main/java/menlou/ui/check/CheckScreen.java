package menlou.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import menlou.draft.Fact;
import menlou.draft.Path;
import menlou.draft.TranslationSheet;
import menlou.draft.Wording;
import menlou.interview.Assessment;
import menlou.interview.QuestionState;
import menlou.interview.SectionState;
import menlou.interview.Status;
import menlou.ui.finding.FindingsPanel;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;
import menlou.ui.work.PathNames;

/** Every answer in the order of the interview, each with the way back to its question. */
public final class CheckScreen {
  private final CaseModel model;
  private final Kit kit;
  private final LanguageModel words;
  private final PathNames names;
  private final Consumer<Path> change;
  private final Runnable sheet;
  private final Runnable packet;
  private final VBox page = Kit.column("check");
  private final ScrollPane scroll;
  private final StackPane node;
  private final Subscription watch;

  /**
   * Builds the page from the draft as it is now.
   *
   * @param change leads to the question that asks for an answer
   * @param sheet opens the translator's sheet
   * @param packet goes on to the packet
   */
  public CheckScreen(
      CaseModel model, Kit kit, Consumer<Path> change, Runnable sheet, Runnable packet) {
    this.model = model;
    this.kit = kit;
    this.words = kit.words();
    this.names = new PathNames(model, words);
    this.change = change;
    this.sheet = sheet;
    this.packet = packet;
    StackPane centred = new StackPane(page);
    centred.getStyleClass().add("centred");
    scroll = Kit.scrolled(centred, "check-scroll");
    node = new StackPane(scroll);
    watch = model.assessmentProperty().subscribe(_ -> refresh());
  }

  /** Builds the page anew; its words follow the language by themselves. */
  private void refresh() {
    Assessment now = model.assessment();
    page.getChildren()
        .setAll(
            kit.heading(words.text(Word.CHECK_TITLE), "page-title"),
            kit.text(Word.CHECK_INTRO, "lead"),
            summary(now));
    now.route().sections().stream()
        .filter(section -> section.status() != Status.NOT_NEEDED)
        .forEach(section -> page.getChildren().add(section(section, now)));
    page.getChildren()
        .add(
            Kit.row(
                "buttons", kit.button(Word.CHECK_TO_PACKET, Icon.NEXT, packet, "primary", "big")));
  }

  private Node summary(Assessment now) {
    VBox box = Kit.column("summary-box");
    List<Path> open = now.open();
    List<TranslationSheet.Item> translated = TranslationSheet.needed(now.facts());
    if (now.isReady()) {
      box.getStyleClass().add("ready");
      box.getChildren().add(line(Icon.DONE, words.text(Word.CHECK_READY)));
    }
    if (!open.isEmpty()) {
      box.getChildren().add(line(Icon.TO_DO, counted(Word.CHECK_OPEN, open.size())));
      box.getChildren().add(links(open));
    }
    if (!now.blocking().isEmpty()) {
      box.getChildren().add(line(Icon.BLOCKS, counted(Word.CHECK_BLOCKED, now.blocking().size())));
      FindingsPanel findings = new FindingsPanel(kit, names, change, Optional.empty());
      findings.show(now.blocking());
      box.getChildren().add(findings.node());
    }
    if (!translated.isEmpty()) {
      HBox line = line(Icon.TRANSLATE, counted(Word.CHECK_TRANSLATOR, translated.size()));
      line.getChildren().add(kit.button(Word.TRANSLATOR_TITLE, Icon.TRANSLATE, sheet));
      box.getChildren().add(line);
    }
    return box;
  }

  private javafx.beans.binding.StringBinding counted(Word word, int count) {
    return words.text(word, Map.of("count", Integer.toString(count)));
  }

  private HBox line(Icon icon, javafx.beans.value.ObservableValue<String> text) {
    Label label = kit.text(text, "summary-line");
    HBox.setHgrow(label, Priority.ALWAYS);
    return Kit.row("line", icon.node(), label);
  }

  private Node links(List<Path> open) {
    int most = 12;
    javafx.scene.layout.FlowPane links = new javafx.scene.layout.FlowPane();
    links.getStyleClass().add("links");
    open.stream().limit(most).map(path -> link(path)).forEach(links.getChildren()::add);
    if (open.size() > most) {
      links
          .getChildren()
          .add(kit.label(counted(Word.CHECK_MORE_OPEN, open.size() - most), "muted"));
    }
    return links;
  }

  private Hyperlink link(Path path) {
    return kit.link(words.bind(_ -> names.of(path)), () -> change.accept(path));
  }

  private Node section(SectionState state, Assessment now) {
    VBox box =
        Kit.column(
            "check-section",
            kit.heading(
                words.bind(
                    texts -> texts.get("interview.sections." + state.section().id() + ".title")),
                "check-title"));
    List<Node> rows = new ArrayList<>();
    for (QuestionState question : state.questions()) {
      Optional<Path> last = Optional.empty();
      for (Path path : question.asks()) {
        Optional<Path> row = path.enclosingRow();
        if (row.isPresent() && !row.equals(last)) {
          rows.add(rowHeading(row.get()));
        }
        last = row;
        rows.add(answer(path, now));
      }
    }
    box.getChildren().addAll(rows);
    return box;
  }

  private Node rowHeading(Path row) {
    return kit.heading(words.bind(_ -> names.heading(row)), "check-row");
  }

  private Node answer(Path path, Assessment now) {
    Fact fact = now.facts().at(path);
    Label label = kit.text(words.label(path.field()), "check-label");
    Label value = kit.text(words.bind(_ -> value(path, now, fact)), "check-value", style(fact));
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    Hyperlink link = kit.link(Word.CHECK_CHANGE, () -> change.accept(path), "quiet");
    link.accessibleTextProperty()
        .bind(Bindings.concat(words.text(Word.CHECK_CHANGE), ": ", words.label(path.field())));
    link.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return Kit.row("check-answer", label, value, link);
  }

  private static String style(Fact fact) {
    return switch (fact) {
      case Fact.Known _ -> "known";
      case Fact.Missing _ -> "missing";
      case Fact.Invalid _ -> "invalid";
      case Fact.Absent _, Fact.NotApplicable _, Fact.Undecided _ -> "absent";
    };
  }

  private String value(Path path, Assessment now, Fact fact) {
    return switch (fact) {
      case Fact.Known _ ->
          new Wording(words.edition(), words.language()).of(now.facts(), path).orElse("");
      case Fact.Missing _ -> words.now(Word.CHECK_MISSING);
      case Fact.Invalid(String text, var _) -> text;
      case Fact.Absent _ -> words.now(Word.CHECK_ABSENT);
      case Fact.NotApplicable _ -> words.now(Word.CHECK_ABSENT);
      case Fact.Undecided _ -> words.now(Word.CHECK_LATER);
    };
  }

  /** Stops following the draft. */
  public void close() {
    watch.unsubscribe();
  }

  public Node node() {
    return node;
  }
}
