package menlou.ui.packet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import menlou.catalog.Severity;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import menlou.ui.dialog.Desk;
import menlou.ui.finding.FindingsPanel;
import menlou.ui.finding.OverrideDialog;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;
import menlou.ui.work.PathNames;

/** Beside the pages: whether the packet is ready, what the counter may say, and what comes next. */
final class PacketNotes {
  private static final List<Word> STEPS =
      List.of(
          Word.PACKET_NEXT_PRINT,
          Word.PACKET_NEXT_SIGN,
          Word.PACKET_NEXT_ORIGINALS,
          Word.PACKET_NEXT_KEY,
          Word.PACKET_NEXT_HAND);

  private final PacketModel model;
  private final Kit kit;
  private final LanguageModel words;
  private final Consumer<Path> change;
  private final CheckBox mark = new CheckBox();
  private final VBox status = Kit.column("status");
  private final FindingsPanel findings;
  private final VBox node = Kit.column("side");

  /**
   * Notes on the model's packet.
   *
   * @param change leads to the question that asks for an answer
   */
  PacketNotes(PacketModel model, Desk desk, Consumer<Path> change) {
    this.model = model;
    this.kit = desk.kit();
    this.words = kit.words();
    this.change = change;
    findings =
        new FindingsPanel(
            kit,
            new PathNames(model.model(), words),
            change,
            Optional.of(finding -> OverrideDialog.show(finding, model.model(), desk)));
    mark.textProperty().bind(words.text(Word.PACKET_MARK));
    mark.setWrapText(true);
    mark.setOnAction(_ -> model.markedProperty().set(mark.isSelected()));
    node.getChildren()
        .addAll(
            status,
            mark,
            kit.heading(words.text(Word.PACKET_FINDINGS), "side-title"),
            findings.node());
  }

  Node node() {
    return node;
  }

  /** Takes over what follows from the answers as they are now. */
  void judged(Assessment now) {
    mark.setSelected(model.isMarked());
    mark.setDisable(!now.isReady());
    findings.show(
        now.findings().stream().filter(finding -> finding.severity() != Severity.ADVISES).toList());
    tell();
  }

  /** Ready or not, and once the packet is saved, what comes next. */
  void tell() {
    Assessment now = model.assessment();
    status.getChildren().clear();
    if (!now.isReady()) {
      status.getChildren().add(notReady(now));
    }
    status.getChildren().add(next(now.isReady()));
    model
        .savedAsProperty()
        .get()
        .ifPresent(
            file ->
                status
                    .getChildren()
                    .addFirst(
                        kit.text(
                            words.text(Word.PACKET_SAVED, Map.of("file", "" + file.getFileName())),
                            "saved-as")));
  }

  private Node notReady(Assessment now) {
    List<Finding> blocking = now.blocking();
    VBox box = Kit.column("summary-box", kit.text(Word.PACKET_NOT_READY, "summary-line"));
    if (!now.open().isEmpty()) {
      box.getChildren()
          .add(
              kit.link(
                  words.text(Word.CHECK_OPEN, Map.of("count", Integer.toString(now.open().size()))),
                  () -> change.accept(now.open().getFirst())));
    }
    if (!blocking.isEmpty()) {
      box.getChildren()
          .add(
              kit.text(
                  words.text(
                      Word.CHECK_BLOCKED, Map.of("count", Integer.toString(blocking.size())))));
    }
    return box;
  }

  private Node next(boolean ready) {
    VBox steps =
        Kit.column(
            "next-box",
            kit.heading(words.text(Word.PACKET_PREPARED), "side-title"),
            kit.text(Word.PACKET_NEXT, "muted"));
    int number = 1;
    for (Word step : STEPS) {
      Label badge = kit.label(new SimpleStringProperty(Integer.toString(number++)), "badge");
      Label text = kit.text(step);
      HBox.setHgrow(text, Priority.ALWAYS);
      steps.getChildren().add(Kit.row("step", badge, text));
    }
    Kit.show(steps, ready);
    return steps;
  }
}
