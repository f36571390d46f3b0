package menlou.ui.question;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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
    problem = kit.kit().text(Word.EDITOR_PICTURE_UNREADABLE, "problem");
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

  private void attach(File file) {
    try {
      byte[] bytes = Files.readAllBytes(file.toPath());
      boolean readable = !new Image(new ByteArrayInputStream(bytes)).isError();
      Kit.show(problem, !readable);
      if (readable) {
        kit.pictures().attach(bytes, model::choose);
      }
    } catch (IOException unreadable) {
      Kit.show(problem, true);
    }
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
