package menlou.ui.question;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import menlou.ui.language.Word;
import menlou.ui.style.Icon;
import menlou.ui.style.Kit;
import menlou.value.PictureFile;

/** A picture chosen from a file or dropped here, shown small. */
final class ImageEditor implements Editor {
  private static final List<String> KINDS = List.of("*.jpg", "*.jpeg", "*.png");
  private static final double SHOWN_HEIGHT = 130;

  private final FieldModel model;
  private final EditorKit kit;
  private final ImageView picture = new ImageView();
  private final Button choose;
  private final Button remove;
  private final Label problem;
  private final VBox node;

  ImageEditor(FieldModel model, EditorKit kit) {
    this.model = model;
    this.kit = kit;
    choose = kit.kit().button(Word.EDITOR_CHOOSE_PICTURE, Icon.IMAGE, this::choose);
    choose.setId(model.path().text());
    choose.accessibleTextProperty().bind(kit.option(model, choose.textProperty()));
    remove = kit.kit().button(Word.EDITOR_REMOVE_PICTURE, Icon.DELETE, () -> model.choose(""));
    problem = new Label();
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    picture.setPreserveRatio(true);
    picture.setFitHeight(SHOWN_HEIGHT);
    node =
        Kit.column(
            "drop-zone",
            picture,
            kit.kit().text(Word.EDITOR_DROP_PICTURE, "hint"),
            Kit.row("buttons", choose, remove),
            problem);
    Kit.show(problem, false);
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  private void dropped(DragEvent drag) {
    drag.getDragboard().getFiles().stream().findFirst().ifPresent(this::attach);
    drag.setDropCompleted(true);
    drag.consume();
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(kit.kit().words().now(Word.EDITOR_CHOOSE_PICTURE));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kit.kit().words().now(Word.EDITOR_PICTURES), KINDS));
    Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow()))
        .ifPresent(this::attach);
  }

  void attach(File file) {
    try (InputStream in = new FileInputStream(file)) {
      byte[] bytes = in.readNBytes(PictureFile.MOST_BYTES + 1);
      Optional<Word> wrong = PictureFile.flaw(bytes).map(ImageEditor::word);
      boolean readable = wrong.isEmpty() && !new Image(new ByteArrayInputStream(bytes)).isError();
      complain(readable ? wrong : wrong.or(() -> Optional.of(Word.EDITOR_PICTURE_UNREADABLE)));
      if (readable) {
        kit.pictures().attach(bytes, model::choose);
      }
    } catch (IOException unreadable) {
      complain(Optional.of(Word.EDITOR_PICTURE_UNREADABLE));
    }
  }

  private static Word word(PictureFile.Flaw flaw) {
    return switch (flaw) {
      case OTHER_KIND -> Word.EDITOR_PICTURE_UNREADABLE;
      case CUT_OFF -> Word.EDITOR_PICTURE_CUT_OFF;
      case TOO_MANY_PIXELS, TOO_LARGE -> Word.EDITOR_PICTURE_TOO_LARGE;
    };
  }

  private void complain(Optional<Word> wrong) {
    Kit.show(problem, wrong.isPresent());
    problem.textProperty().unbind();
    wrong.ifPresent(word -> problem.textProperty().bind(kit.kit().words().text(word)));
  }

  /** What is wrong with the picture just chosen; empty when nothing is. */
  String complaint() {
    return problem.isVisible() ? problem.getText() : "";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(String text) {
    Kit.show(remove, !text.isEmpty());
    Kit.show(picture, !text.isEmpty());
    if (text.isEmpty()) {
      picture.setImage(null);
    } else {
      kit.pictures().find(text, found -> found.ifPresent(this::display));
    }
  }

  private void display(byte[] bytes) {
    picture.setImage(new Image(new ByteArrayInputStream(bytes), 0, SHOWN_HEIGHT * 2, true, true));
  }

  @Override
  public void focus() {
    choose.requestFocus();
  }
}
