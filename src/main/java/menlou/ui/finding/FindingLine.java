package menlou.ui.finding;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import menlou.catalog.Severity;
import menlou.rules.Finding;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/** A finding as it stands under its field: what is wrong and how to mend it. */
public final class FindingLine {
  private FindingLine() {}

  public static Node of(Finding finding, Kit kit) {
    LanguageModel words = kit.words();
    Label problem =
        kit.text(words.bind(_ -> finding.problem(words.edition(), words.language())), "problem");
    Label fix = kit.text(words.bind(_ -> finding.fix(words.edition(), words.language())), "fix");
    VBox text = new VBox(problem, fix);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = Kit.row("finding-line", icon(finding.severity()).node(), text);
    line.getStyleClass().add(style(finding.severity()));
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.accessibleTextProperty()
        .bind(
            words.bind(
                texts ->
                    texts.get(name(finding.severity()).key())
                        + ": "
                        + problem.getText()
                        + " "
                        + fix.getText(),
                problem.textProperty(),
                fix.textProperty()));
    return line;
  }

  public static Icon icon(Severity severity) {
    return switch (severity) {
      case BLOCKS -> Icon.BLOCKS;
      case WARNS -> Icon.WARNS;
      case ADVISES -> Icon.ADVISES;
    };
  }

  /** The style class of everything that shows a finding of this severity. */
  public static String style(Severity severity) {
    return switch (severity) {
      case BLOCKS -> "blocks";
      case WARNS -> "warns";
      case ADVISES -> "advises";
    };
  }

  public static Word name(Severity severity) {
    return switch (severity) {
      case BLOCKS -> Word.FINDING_BLOCKS;
      case WARNS -> Word.FINDING_WARNS;
      case ADVISES -> Word.FINDING_ADVISES;
    };
  }
}
