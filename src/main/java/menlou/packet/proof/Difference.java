package menlou.packet.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What two pages do not have in common.
 *
 * @param lost on the original only
 * @param gained on the page in hand only
 */
record Difference<T>(List<T> lost, List<T> gained) {
  /**
   * Holds lists against each other, in any order.
   *
   * @param key equal for what is surely the same
   * @param near whether two with different keys are the same but for rounding
   */
  static <T> Difference<T> of(
      List<T> due, List<T> found, Function<T, Object> key, BiPredicate<T, T> near) {
    Map<Object, Integer> count = new HashMap<>();
    found.forEach(each -> count.merge(key.apply(each), 1, Integer::sum));
    List<T> lost = new ArrayList<>();
    for (T each : due) {
      if (count.merge(key.apply(each), -1, Integer::sum) < 0) {
        lost.add(each);
      }
    }
    Map<Object, Integer> wanted = new HashMap<>();
    due.forEach(each -> wanted.merge(key.apply(each), 1, Integer::sum));
    List<T> gained = new ArrayList<>();
    for (T each : found) {
      if (wanted.merge(key.apply(each), -1, Integer::sum) < 0 && !taken(lost, each, near)) {
        gained.add(each);
      }
    }
    return new Difference<>(lost, gained);
  }

  private static <T> boolean taken(List<T> lost, T found, BiPredicate<T, T> near) {
    for (int i = 0; i < lost.size(); i++) {
      if (near.test(lost.get(i), found)) {
        lost.remove(i);
        return true;
      }
    }
    return false;
  }
}
