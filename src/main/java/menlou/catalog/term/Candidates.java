package menlou.catalog.term;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * Which items of a list a condition must be asked of.
 *
 * @param certain positions of items that may make it true, ascending
 * @param doubtful positions of items for which it is open or false, ascending
 */
record Candidates(List<?> items, List<Integer> certain, List<Integer> doubtful) {
  static Candidates all(List<?> items) {
    return new Candidates(items, positions(items.size()), List.of());
  }

  static Candidates doubtful(List<?> items) {
    return new Candidates(items, List.of(), positions(items.size()));
  }

  private static List<Integer> positions(int size) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return index;
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  int size() {
    return certain.size() + doubtful.size();
  }

  /** Positions of both kinds, ascending. */
  List<Integer> both() {
    if (certain.isEmpty() || doubtful.isEmpty()) {
      return certain.isEmpty() ? doubtful : certain;
    }
    List<Integer> both = new ArrayList<>(certain);
    both.addAll(doubtful);
    both.sort(null);
    return both;
  }
}
