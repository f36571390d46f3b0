package menlou.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads code lists: short ones from YAML, long ones from a CSV beside a YAML head. */
final class ListReader {
  private final CatalogFiles files;

  ListReader(CatalogFiles files) {
    this.files = files;
  }

  CodeList read(String id) {
    String folder = "catalog/lists/";
    YamlNode head = head(folder + id);
    head.allow("list", "asOf", "source", "confidence", "columns", "entries", "file", "note");
    if (!head.need("list").text().equals(id)) {
      throw head.broken("the list must be named like its file: " + id);
    }
    Map<String, CodeList.Entry> entries =
        head.find("file").isPresent()
            ? table(folder + head.need("file").text())
            : entries(head.need("entries"));
    return new CodeList(
        id,
        LocalDate.parse(head.need("asOf").text()),
        Source.Confidence.valueOf(head.need("confidence").text().toUpperCase(Locale.ROOT)),
        head.need("source").texts(),
        entries);
  }

  /** A list that names a table is called {@code .list.yaml}, so that the pair sorts together. */
  private YamlNode head(String path) {
    return files.yaml(path + (files.has(path + ".list.yaml") ? ".list.yaml" : ".yaml"));
  }

  private static Map<String, CodeList.Entry> entries(YamlNode list) {
    Map<String, CodeList.Entry> entries = new LinkedHashMap<>();
    for (YamlNode item : list.items()) {
      Map<String, String> row = new LinkedHashMap<>();
      item.entries().forEach((column, value) -> row.put(column, value.text()));
      add(entries, row, item.file(), item.line());
    }
    return entries;
  }

  private Map<String, CodeList.Entry> table(String file) {
    List<List<String>> rows = CommaSeparated.rows(files.text(file));
    List<String> columns = rows.getFirst();
    Map<String, CodeList.Entry> entries = new LinkedHashMap<>();
    for (int line = 1; line < rows.size(); line++) {
      List<String> cells = rows.get(line);
      if (cells.size() != columns.size()) {
        throw new BrokenCatalog(
            file, line + 1, "has " + cells.size() + " cells, not " + columns.size());
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int column = 0; column < columns.size(); column++) {
        row.put(columns.get(column), cells.get(column));
      }
      add(entries, row, file, line + 1);
    }
    return entries;
  }

  private static void add(
      Map<String, CodeList.Entry> entries, Map<String, String> row, String file, int line) {
    List<String> needed = new ArrayList<>(List.of("id", "zh", "en"));
    needed.removeIf(column -> !row.getOrDefault(column, "").isBlank());
    if (!needed.isEmpty()) {
      throw new BrokenCatalog(file, line, "entry without " + String.join(", ", needed));
    }
    Map<String, String> more = new LinkedHashMap<>(row);
    List.of("id", "zh", "en").forEach(more::remove);
    String id = row.getOrDefault("id", "");
    var entry =
        new CodeList.Entry(id, row.getOrDefault("zh", ""), row.getOrDefault("en", ""), more);
    if (entries.put(id, entry) != null) {
      throw new BrokenCatalog(file, line, "\"" + id + "\" stands in the list twice");
    }
  }
}
