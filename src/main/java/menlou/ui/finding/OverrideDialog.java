package menlou.ui.finding;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import menlou.rules.Finding;
import menlou.ui.dialog.Desk;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;

/** Asks why to go on in spite of a blocking finding; the reason is printed on the checklist. */
public final class OverrideDialog {
  private OverrideDialog() {}

  public static void show(Finding finding, CaseModel model, Desk desk) {
    Kit kit = desk.kit();
    LanguageModel words = kit.words();
    TextArea reason = new TextArea(finding.overruled().orElse(""));
    reason.setPrefRowCount(4);
    reason.setWrapText(true);
    reason.accessibleTextProperty().bind(words.text(Word.OVERRULE_REASON));
    VBox form =
        Kit.column(
            "form",
            FindingLine.of(finding, kit),
            kit.text(Word.OVERRULE_TEXT),
            kit.label(Word.OVERRULE_REASON, "field-label"),
            reason);
    Button keep =
        kit.button(
            Word.OVERRULE_KEEP,
            () -> {
              desk.dialogs().close();
              change(finding, model, reason.getText());
            },
            "primary");
    keep.disableProperty().bind(reason.textProperty().map(String::isBlank));
    Button withdraw =
        kit.button(
            Word.OVERRULE_WITHDRAW,
            () -> {
              desk.dialogs().close();
              change(finding, model, "");
            });
    Kit.show(withdraw, finding.overruled().isPresent());
    desk.dialogs()
        .show(
            words.text(Word.OVERRULE_TITLE),
            form,
            Optional.of(reason),
            List.of(withdraw, kit.button(Word.SHELL_CANCEL, desk.dialogs()::close), keep));
  }

  private static void change(Finding finding, CaseModel model, String reason) {
    model.change(List.of(model.draft().overriding(finding.rule(), finding.row(), reason)));
  }
}
