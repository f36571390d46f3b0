package menlou.ui.question;

import java.util.function.Consumer;
import menlou.draft.Change;
import menlou.draft.Path;
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

  FieldView field(Path path) {
    return new FieldView(new FieldModel(model, path), kit);
  }
}
