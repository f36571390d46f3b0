package menlou.ui.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import menlou.catalog.Severity;
import menlou.draft.Path;
import menlou.rules.Finding;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.ui.work.PathNames;

/** A list of findings, rebuilt only when it changes. */
public final class FindingsPanel {
  private final Kit kit;
  private final PathNames names;
  private final Consumer<Path> go;
  private final Optional<Consumer<Finding>> override;
  private final VBox node = Kit.column("findings");
  private List<Finding> shown = List.of();

  public FindingsPanel(
      Kit kit, PathNames names, Consumer<Path> go, Optional<Consumer<Finding>> override) {
    this.names = names;
    this.kit = kit;
    this.go = go;
    this.override = override;
    fill();
  }

  public Node node() {
    return node;
  }

  public void show(List<Finding> findings) {
    if (!findings.equals(shown)) {
      shown = List.copyOf(findings);
      fill();
    }
  }

  private void fill() {
    node.getChildren().clear();
    if (shown.isEmpty()) {
      node.getChildren().add(Kit.row("all-well", Icon.DONE.node(), kit.text(Word.FINDING_NONE)));
    }
    shown.stream()
        .map(finding -> FindingCard.of(finding, kit, names, go, override))
        .forEach(node.getChildren()::add);
  }

  /** Such as "2 block, 1 warns"; empty when there are none. */
  public static String count(List<Finding> findings, menlou.ui.language.LanguageModel words) {
    StringBuilder said = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count =
          findings.stream()
              .filter(finding -> finding.severity() == severity && finding.overruled().isEmpty())
              .count();
      if (count > 0) {
        said.append(said.isEmpty() ? "" : words.now(Word.QUESTION_LIST_COMMA))
            .append(words.now(counted(severity), Map.of("count", Long.toString(count))));
      }
    }
    return said.toString();
  }

  private static Word counted(Severity severity) {
    return switch (severity) {
      case BLOCKS -> Word.FINDING_COUNT_BLOCKS;
      case WARNS -> Word.FINDING_COUNT_WARNS;
      case ADVISES -> Word.FINDING_COUNT_ADVISES;
    };
  }
}
