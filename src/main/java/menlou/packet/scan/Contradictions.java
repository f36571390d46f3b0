package menlou.packet.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import menlou.draft.Path;
import menlou.packet.code.PageRecord;

/** Finds pages that say of an answer what most others that print it do not say. */
final class Contradictions {
  private Contradictions() {}

  /** Where as many say one thing as say another, all of them. */
  static Set<Integer> in(Map<Integer, PageRecord> records) {
    Map<Path, Map<String, Set<Integer>>> said = new HashMap<>();
    records.forEach(
        (page, record) ->
            record
                .answers()
                .forEach(
                    (path, text) ->
                        said.computeIfAbsent(path, _ -> new HashMap<>())
                            .computeIfAbsent(text, _ -> new HashSet<>())
                            .add(page)));
    Set<Integer> found = new TreeSet<>();
    said.values().forEach(texts -> found.addAll(minority(texts)));
    return found;
  }

  private static Set<Integer> minority(Map<String, Set<Integer>> texts) {
    int most = texts.values().stream().mapToInt(Set::size).max().orElse(0);
    boolean clear = texts.values().stream().filter(pages -> pages.size() == most).count() == 1;
    Set<Integer> pages = new HashSet<>();
    texts.values().stream().filter(each -> !clear || each.size() < most).forEach(pages::addAll);
    return pages;
  }
}
