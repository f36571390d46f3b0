package menlou.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import menlou.draft.Path;
import menlou.ui.style.Kit;

/** A titled group of fields of a plain question. */
public final class PartView {
  private final FieldsView fields;
  private final VBox node = Kit.column("part");

  public PartView(
      Screen screen, Optional<? extends ObservableValue<String>> title, List<Path> paths) {
    fields = new FieldsView(screen, paths, false);
    title.ifPresent(
        words -> node.getChildren().add(screen.kit().kit().heading(words, "part-title")));
    node.getChildren().add(fields.node());
  }

  public Node node() {
    return node;
  }

  public boolean focus(Path path) {
    return fields.focus(path);
  }

  public boolean focusFirst() {
    return fields.focusFirst();
  }

  public void close() {
    fields.close();
  }
}
