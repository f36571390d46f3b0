package menlou.draft;

import java.util.Map;
import java.util.TreeMap;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldType;

/** The part of a draft's answers that its case file says: not those of rows taken away. */
final class WrittenAnswers {
  private final Answers answers;
  private final Map<Path, String> written = new TreeMap<>();

  private WrittenAnswers(Answers answers) {
    this.answers = answers;
  }

  /** As reading the file would give them back. */
  static Answers of(Answers answers, Edition edition) {
    WrittenAnswers walk = new WrittenAnswers(answers);
    for (Field module : edition.fields().modules()) {
      walk.visit(module, new Path(module.name()));
    }
    return Answers.of(walk.written);
  }

  private void visit(Field field, Path path) {
    if (field.isDerived()) {
      return;
    }
    switch (field.type()) {
      case FieldType.Rows rows -> {
        var ids = answers.rows(path).stream().distinct().toList();
        if (!ids.isEmpty()) {
          written.put(path, String.join(" ", ids));
        }
        for (String id : ids) {
          rows.fields().forEach(part -> visit(part, path.row(id).child(part.name())));
        }
      }
      case FieldType.Group group ->
          group.fields().forEach(part -> visit(part, path.child(part.name())));
      case FieldType _ ->
          answers
              .text(path)
              .filter(text -> !text.isEmpty())
              .ifPresent(text -> written.put(path, text));
    }
  }
}
