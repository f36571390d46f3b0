package menlou.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Cuts texts the way search wants them: Chinese, Japanese and Korean characters one by one, because
 * nobody writes blanks between those words; everything else by words.
 */
final class SearchWords {
  private SearchWords() {}

  static String of(String text) {
    StringBuilder words = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            point -> {
              if (standsAlone(point)) {
                words.append(' ').appendCodePoint(point).append(' ');
              } else {
                words.appendCodePoint(point);
              }
            });
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * What finds texts in which all words of the query occur, in the language of FTS5; empty when the
   * query has no letter or digit. The last letters of a word may be left out.
   */
  static String query(String query) {
    return Arrays.stream(Normalizer.normalize(query, Normalizer.Form.NFKC).split("\\s+"))
        .filter(((Predicate<String>) SearchWords::hasNothingToFind).negate())
        .map(SearchWords::phrase)
        .collect(Collectors.joining(" AND "));
  }

  private static boolean hasNothingToFind(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static String phrase(String word) {
    String quoted = "\"" + of(word).replace('"', ' ').strip() + "\"";
    return standsAlone(word.codePointBefore(word.length())) ? quoted : quoted + " *";
  }

  private static boolean standsAlone(int point) {
    return Character.isIdeographic(point)
        || switch (Character.UnicodeScript.of(point)) {
          case HIRAGANA, KATAKANA, HANGUL -> true;
          default -> false;
        };
  }
}
