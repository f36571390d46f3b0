package menlou.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.catalog.Fields;

/**
 * Gives the rows of every list numbers for names: whoever writes a case names rows after people.
 */
final class RowNumbers {
  private final Fields fields;

  /** The rows there are, each with its new id. */
  private final Map<Path, String> ids = new HashMap<>();

  /** By list and old id, for references; ids of one list are the same wherever it stands. */
  private final Map<FieldPath, Map<String, String>> references = new HashMap<>();

  RowNumbers(Answers answers, Fields fields) {
    this.fields = fields;
    answers.all().keySet().stream()
        .filter(path -> isList(path.field()))
        .forEach(list -> number(list, answers.rows(list)));
  }

  private boolean isList(FieldPath path) {
    return fields.find(path).map(Field::type).orElse(null) instanceof FieldType.Rows;
  }

  private void number(Path list, List<String> rows) {
    IntStream.range(0, rows.size())
        .forEach(
            i -> {
              String id = "r" + (i + 1);
              ids.put(list.row(rows.get(i)), id);
              references.computeIfAbsent(list.field(), _ -> new HashMap<>()).put(rows.get(i), id);
            });
  }

  /** Whether every row the path goes through is there. */
  boolean has(Path path) {
    Optional<Path> row = path.enclosingRow();
    return row.isEmpty()
        || (ids.containsKey(row.get()) && row.get().parent().map(this::has).orElse(true));
  }

  /** Of a path whose rows are there. */
  Path renamed(Path path) {
    Optional<Path> row = path.enclosingRow();
    if (row.isEmpty()) {
      return path;
    }
    Path list = row.get().parent().map(this::renamed).orElseThrow();
    String inside = path.text().substring(row.get().text().length());
    return new Path(list.row(ids.getOrDefault(row.get(), "")).text() + inside);
  }

  /** The same answers under the new names. */
  Answers renamed(Map<Path, String> answers) {
    Map<Path, String> renamed = new TreeMap<>();
    answers.forEach((path, text) -> renamed.put(renamed(path), renamed(path, text)));
    return Answers.of(renamed);
  }

  private String renamed(Path path, String text) {
    return switch (fields.at(path.field()).type()) {
      case FieldType.Rows _ ->
          text.strip().isEmpty()
              ? ""
              : List.of(text.strip().split("\\s+")).stream()
                  .map(id -> ids.getOrDefault(path.row(id), ""))
                  .collect(Collectors.joining(" "));
      case FieldType.Reference(FieldPath to) ->
          references.getOrDefault(to, Map.of()).getOrDefault(text.strip(), "");
      default -> text;
    };
  }
}
