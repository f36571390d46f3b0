package menlou.catalog.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a list by one of their texts. */
final class Index {
  /** Positions, ascending. */
  private final Map<String, List<Integer>> known = new HashMap<>();

  /** Positions of items whose text is not known, ascending. */
  private final List<Integer> open = new ArrayList<>();

  private int count;

  /** Adds the next item. */
  void add(Optional<String> text) {
    text.map(key -> known.computeIfAbsent(key, _ -> new ArrayList<>())).orElse(open).add(count++);
  }

  /** The items that have the text, or may have. */
  Candidates find(List<?> items, String text) {
    return new Candidates(items, known.getOrDefault(text, List.of()), open);
  }
}
