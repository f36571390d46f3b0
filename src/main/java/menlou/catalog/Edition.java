package menlou.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A sealed set of fields, questions, rules, lists and words in force from a day. Immutable and
 * thread-safe; a draft names its edition and keeps it.
 *
 * @param supplement its papers, read by the package that knows them
 * @param seal SHA-256 over the edition's files, hexadecimal
 */
public record Edition(
    String id,
    LocalDate inForce,
    Fields fields,
    Interview interview,
    List<Rule> rules,
    Supplement supplement,
    Map<String, CodeList> lists,
    Map<String, Source> sources,
    Map<Language, Texts> texts,
    Expressions language,
    List<String> files,
    String seal) {
  public Texts texts(Language spoken) {
    return texts.getOrDefault(spoken, new Texts(spoken, Map.of()));
  }

  /**
   * @throws IllegalArgumentException when there is no such list: the catalog check makes that a bug
   */
  public CodeList list(String id) {
    CodeList list = lists.get(id);
    if (list == null) {
      throw new IllegalArgumentException("no list " + id);
    }
    return list;
  }
}
