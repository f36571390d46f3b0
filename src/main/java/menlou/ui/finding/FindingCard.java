package menlou.ui.finding;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import menlou.draft.Path;
import menlou.rules.Finding;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;
import menlou.ui.work.PathNames;

/**
 * A finding in a list: how hard it is, what is wrong, the mend, the law, and the way to the field.
 */
public final class FindingCard {
  private final Kit kit;
  private final LanguageModel words;
  private final Finding finding;
  private final PathNames names;

  private FindingCard(Finding finding, Kit kit, PathNames names) {
    this.names = names;
    this.finding = finding;
    this.kit = kit;
    this.words = kit.words();
  }

  /**
   * Makes the card.
   *
   * @param go leads to an answer
   * @param override asks for a reason to go on all the same; absent where that is not offered
   */
  public static Node of(
      Finding finding,
      Kit kit,
      PathNames names,
      Consumer<Path> go,
      Optional<Consumer<Finding>> override) {
    return new FindingCard(finding, kit, names).node(go, override);
  }

  private Node node(Consumer<Path> go, Optional<Consumer<Finding>> override) {
    VBox sources = Kit.column("sources");
    finding.sources().forEach(each -> sources.getChildren().add(SourceLine.of(each, kit)));
    Kit.show(sources, false);
    VBox card =
        Kit.column(
            "finding-card",
            head(),
            kit.text(
                words.bind(_ -> finding.problem(words.edition(), words.language())), "problem"),
            kit.text(words.bind(_ -> finding.fix(words.edition(), words.language())), "fix"));
    finding
        .overruled()
        .ifPresent(
            reason ->
                card.getChildren()
                    .add(
                        kit.text(
                            words.text(Word.FINDING_OVERRULED, java.util.Map.of("reason", reason)),
                            "overruled")));
    card.getChildren().addAll(sources, links(go, override, sources));
    card.getStyleClass().add(FindingLine.style(finding.severity()));
    return card;
  }

  private Node head() {
    Label severity = kit.label(FindingLine.name(finding.severity()), "severity");
    severity.setGraphic(FindingLine.icon(finding.severity()).node());
    return severity;
  }

  private Node links(Consumer<Path> go, Optional<Consumer<Finding>> override, Node sources) {
    VBox links = Kit.column("links");
    finding.about().stream().limit(4).map(path -> jump(path, go)).forEach(links.getChildren()::add);
    if (!finding.sources().isEmpty()) {
      links
          .getChildren()
          .add(
              kit.link(
                  Word.FINDING_SOURCES, () -> Kit.show(sources, !sources.isVisible()), "quiet"));
    }
    override
        .filter(_ -> finding.severity() == menlou.catalog.Severity.BLOCKS)
        .ifPresent(
            ask ->
                links
                    .getChildren()
                    .add(
                        kit.link(
                            finding.overruled().isPresent()
                                ? Word.FINDING_CHANGE_REASON
                                : Word.FINDING_OVERRULE,
                            () -> ask.accept(finding),
                            "quiet")));
    return links;
  }

  private Hyperlink jump(Path path, Consumer<Path> go) {
    return kit.link(words.bind(_ -> names.of(path)), () -> go.accept(path));
  }
}
