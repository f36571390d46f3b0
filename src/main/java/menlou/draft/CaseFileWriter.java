package menlou.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldType;

/** Turns a case into its file: what is answered, in the order of the catalog. */
final class CaseFileWriter {
  private CaseFileWriter() {}

  static byte[] write(CaseFile file, Edition edition) {
    Draft draft = file.draft();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", CaseFile.SCHEMA);
    json.put("version", CaseFile.VERSION);
    json.put("edition", draft.edition());
    json.put("filing", draft.filing());
    json.put("id", draft.id().toString());
    json.put("title", draft.title());
    json.put("answers", answers(draft.answers(), edition));
    json.put(
        "overrides", draft.overrulings().values().stream().map(CaseFileWriter::override).toList());
    json.put("attachments", file.attachments());
    return CaseFileLayout.bytes(json);
  }

  private static Map<String, Object> answers(Answers answers, Edition edition) {
    Map<String, Object> modules = new LinkedHashMap<>();
    for (Field module : edition.fields().modules()) {
      put(modules, module, new Path(module.name()), answers);
    }
    return modules;
  }

  private static void put(Map<String, Object> into, Field field, Path path, Answers answers) {
    if (field.isDerived()) {
      return;
    }
    switch (field.type()) {
      case FieldType.Rows rows -> {
        List<Object> each = new ArrayList<>();
        answers.rows(path).stream()
            .distinct()
            .forEach(id -> each.add(row(rows, path.row(id), id, answers)));
        if (!each.isEmpty()) {
          into.put(field.name(), each);
        }
      }
      case FieldType.Group group -> {
        Map<String, Object> parts = new LinkedHashMap<>();
        group.fields().forEach(part -> put(parts, part, path.child(part.name()), answers));
        if (!parts.isEmpty()) {
          into.put(field.name(), parts);
        }
      }
      case FieldType _ ->
          answers
              .text(path)
              .filter(text -> !text.isEmpty())
              .ifPresent(text -> into.put(field.name(), text));
    }
  }

  private static Map<String, Object> row(
      FieldType.Rows rows, Path path, String id, Answers answers) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("id", id);
    rows.fields().forEach(part -> put(parts, part, path.child(part.name()), answers));
    return parts;
  }

  private static Map<String, String> override(Overruling override) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("rule", override.rule());
    override.row().ifPresent(row -> parts.put("row", row.text()));
    parts.put("reason", override.reason());
    return parts;
  }
}
