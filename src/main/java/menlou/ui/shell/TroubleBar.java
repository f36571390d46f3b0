package menlou.ui.shell;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import menlou.catalog.Texts;
import menlou.draft.Trouble;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/** Says across the window what the world refused and what to do; stays until it is put away. */
final class TroubleBar {
  private final Kit kit;
  private final VBox node = new VBox();

  TroubleBar(Kit kit) {
    this.kit = kit;
    Kit.show(node, false);
  }

  Node node() {
    return node;
  }

  void show(Optional<Trouble> trouble, Runnable dismiss) {
    node.getChildren().clear();
    trouble.ifPresent(refused -> node.getChildren().add(bar(refused, dismiss)));
    Kit.show(node, trouble.isPresent());
  }

  private Node bar(Trouble trouble, Runnable dismiss) {
    LanguageModel words = kit.words();
    VBox text =
        new VBox(
            kit.text(words.bind(texts -> said(texts, trouble, "problem")), "problem"),
            kit.text(words.bind(texts -> said(texts, trouble, "mend")), "fix"));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox bar =
        Kit.row(
            "trouble-bar",
            Icon.WARNS.node(),
            text,
            kit.iconButton(Word.SHELL_CLOSE, Icon.CLOSE, dismiss));
    bar.setAccessibleRole(AccessibleRole.TEXT);
    bar.accessibleTextProperty()
        .bind(
            words.bind(
                texts -> said(texts, trouble, "problem") + " " + said(texts, trouble, "mend")));
    return bar;
  }

  /** Trouble without words of its own is at least named. */
  private static String said(Texts texts, Trouble trouble, String what) {
    return texts
        .find("ui.trouble." + trouble.code() + "." + what)
        .map(sentence -> Texts.fill(sentence, trouble.details()))
        .orElseGet(
            () ->
                Texts.fill(
                    texts.get("ui.trouble.other." + what),
                    java.util.Map.of("code", trouble.code())));
  }
}
