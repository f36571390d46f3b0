package menlou.ui.question;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.util.Subscription;
import menlou.draft.Change;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.ui.style.Kit;
import menlou.ui.work.CaseModel;

/**
 * What the parts of a question share.
 *
 * @param removed tells the user that a row is gone, with the change that brings it back
 * @param unfolded which rows are open; kept while the case is open
 */
public record Screen(
    CaseModel model, EditorKit kit, Consumer<Change> removed, java.util.Set<Path> unfolded) {
  Screen compacted() {
    return new Screen(model, kit.compacted(), removed, unfolded);
  }

  /** Shows a node exactly while something is so of the case. */
  Subscription showWhile(Node node, Predicate<Assessment> so) {
    return model.assessmentProperty().subscribe(now -> Kit.show(node, so.test(now)));
  }

  FieldView field(Path path) {
    return new FieldView(new FieldModel(model, path), kit);
  }
}
