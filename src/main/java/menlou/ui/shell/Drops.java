package menlou.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files dropped anywhere on the window that nothing within it takes itself. */
final class Drops {
  private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("drop");

  private Drops() {}

  static void on(Node node, Consumer<List<Path>> taken) {
    node.setOnDragOver(Drops::over);
    node.setOnDragEntered(
        drag -> node.pseudoClassStateChanged(WELCOME, drag.getDragboard().hasFiles()));
    node.setOnDragExited(_ -> node.pseudoClassStateChanged(WELCOME, false));
    node.setOnDragDropped(drag -> dropped(drag, taken));
  }

  private static void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private static void dropped(DragEvent drag, Consumer<List<Path>> taken) {
    List<Path> files = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    drag.setDropCompleted(!files.isEmpty());
    drag.consume();
    if (!files.isEmpty()) {
      taken.accept(files);
    }
  }
}
