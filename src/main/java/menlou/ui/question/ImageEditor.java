package menlou.ui.question;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;

/** A picture chosen from a file or dropped here, shown small. */
final class ImageEditor implements Editor {
  private static final double SHOWN_HEIGHT = 130;

  private final FieldModel model;
  private final EditorKit kit;
  private final PictureIntake intake;
  private final ImageView picture = new ImageView();
  private final Button choose;
  private final Button remove;
  private final ObjectProperty<Optional<PictureIntake.Outcome>> failed =
      new SimpleObjectProperty<>(Optional.empty());
  private final Label problem;
  private final VBox node;

  ImageEditor(FieldModel model, EditorKit kit) {
    this.model = model;
    this.kit = kit;
    intake = new PictureIntake(kit.pictures());
    Kit parts = kit.kit();
    choose =
        parts.button(
            Word.EDITOR_CHOOSE_PICTURE, Icon.IMAGE, () -> kit.pictures().choose(this::attach));
    choose.setId(model.path().text());
    choose.accessibleTextProperty().bind(kit.option(model, choose.textProperty()));
    remove = parts.button(Word.EDITOR_REMOVE_PICTURE, Icon.DELETE, this::remove);
    remove.accessibleTextProperty().bind(kit.option(model, remove.textProperty()));
    problem = parts.text(complaint(), "problem");
    Kit.showWhen(problem, problem.textProperty().map(text -> !text.isEmpty()));
    picture.setPreserveRatio(true);
    picture.setFitHeight(SHOWN_HEIGHT);
    node =
        Kit.column(
            "drop-zone",
            picture,
            parts.text(Word.EDITOR_DROP_PICTURE, "hint"),
            Kit.row("buttons", choose, remove),
            progress(),
            problem);
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
    model.whileOpen(intake::giveUp);
  }

  private Node progress() {
    ProgressBar bar = new ProgressBar();
    bar.accessibleTextProperty().bind(kit.kit().words().text(Word.EDITOR_READING_PICTURE));
    Node row =
        Kit.row(
            "buttons",
            bar,
            kit.kit().label(Word.EDITOR_READING_PICTURE, "muted"),
            kit.kit().button(Word.SHELL_CANCEL, intake::giveUp));
    Kit.showWhen(row, intake.slowProperty());
    return row;
  }

  private ObservableValue<String> complaint() {
    LanguageModel words = kit.kit().words();
    return words.bind(
        texts ->
            switch (failed.get().orElse(new PictureIntake.Outcome.GivenUp())) {
              case PictureIntake.Outcome.Unfit(Word why) -> texts.get(why.key());
              case PictureIntake.Outcome.Refused(var trouble) ->
                  texts.get("ui.trouble." + trouble.code() + ".problem", trouble.details())
                      + " "
                      + texts.get("ui.trouble." + trouble.code() + ".mend", trouble.details());
              case PictureIntake.Outcome.Kept _, PictureIntake.Outcome.GivenUp _ -> "";
            },
        failed);
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  private void dropped(DragEvent drag) {
    drag.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::attach);
    drag.setDropCompleted(true);
    drag.consume();
  }

  void attach(Path file) {
    failed.set(Optional.empty());
    intake.take(file, this::end);
  }

  private void end(PictureIntake.Outcome outcome) {
    if (outcome instanceof PictureIntake.Outcome.Kept(String answer)) {
      model.choose(answer);
    } else {
      failed.set(Optional.of(outcome));
    }
  }

  private void remove() {
    intake.giveUp();
    failed.set(Optional.empty());
    model.choose("");
  }

  /** What is wrong with the picture just chosen; empty when nothing is. */
  String complained() {
    return problem.getText();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    Kit.show(remove, !text.isEmpty());
    Kit.show(picture, !text.isEmpty());
    picture.setImage(null);
    if (!text.isEmpty()) {
      kit.pictures()
          .jobs()
          .run(
              () -> kit.pictures().find(text).map(ImageEditor::small),
              found -> found.ifPresent(image -> display(text, image)),
              refusal -> {
                throw refusal;
              });
    }
  }

  private static Image small(byte[] bytes) {
    return new Image(new ByteArrayInputStream(bytes), 0, SHOWN_HEIGHT * 2, true, true);
  }

  /** Meanwhile another picture may be the answer. */
  private void display(String text, Image image) {
    if (model.textProperty().get().equals(text)) {
      picture.setImage(image);
    }
  }

  @Override
  public void focus() {
    choose.requestFocus();
  }
}
