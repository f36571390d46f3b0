package menlou.ui.question;

import java.util.function.Consumer;
import menlou.draft.Change;
import menlou.draft.Path;
import menlou.ui.interview.CaseModel;
import menlou.ui.language.Word;

/**
 * What the parts of a question share.
 *
 * @param removed tells the user that a row is gone, with the change that brings it back
 * @param unfolded which rows are open; kept while the case is open
 */
public record Screen(
    CaseModel model, EditorKit kit, Consumer<Change> removed, java.util.Set<Path> unfolded) {
  FieldView field(Path path) {
    return new FieldView(new FieldModel(model, path), kit);
  }

  String now(Word word) {
    return kit.kit().words().now(word);
  }
}
