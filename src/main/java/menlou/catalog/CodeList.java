package menlou.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closed list of codes with their names.
 *
 * @param asOf the day its content was last checked
 * @param entries by id, in list order
 */
public record CodeList(
    String id,
    LocalDate asOf,
    Source.Confidence confidence,
    List<String> sources,
    Map<String, Entry> entries) {
  /**
   * One code. {@code columns} holds everything beyond the names, blank when the list says nothing.
   */
  public record Entry(String id, String zh, String en, Map<String, String> columns) {
    public String name(Language language) {
      return language == Language.ZH ? zh : en;
    }

    public String column(String name) {
      return switch (name) {
        case "id" -> id;
        case "zh" -> zh;
        case "en" -> en;
        case String other -> columns.getOrDefault(other, "");
      };
    }
  }

  public Optional<Entry> find(String entry) {
    return Optional.ofNullable(entries.get(entry));
  }

  public Collection<Entry> all() {
    return entries.values();
  }
}
