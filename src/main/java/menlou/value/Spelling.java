package menlou.value;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the first character that does not belong. */
final class Spelling {
  private Spelling() {}

  /**
   * A character out of place.
   *
   * @param point its code point
   * @param position counted in characters from 1
   */
  record Odd(int point, int position) {
    String text() {
      return Character.toString(point);
    }

    String code() {
      return Normal.codePoint(point);
    }
  }

  static Optional<Odd> first(String text, IntPredicate wrong) {
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (wrong.test(points[i])) {
        return Optional.of(new Odd(points[i], i + 1));
      }
    }
    return Optional.empty();
  }

  static boolean digit(int point) {
    return point >= '0' && point <= '9';
  }

  static boolean capital(int point) {
    return point >= 'A' && point <= 'Z';
  }
}
