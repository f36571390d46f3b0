package menlou.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import menlou.value.Normal;

/**
 * Looks into code lists on behalf of expressions; an unknown code reads as the empty text. The
 * words of a column are prepared once, because every edit of a draft asks for them again.
 * Thread-safe.
 */
final class ListLookups {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z -]*");

  private final Map<String, CodeList> lists;
  private final Map<String, List<Wanted>> prepared = new ConcurrentHashMap<>();

  ListLookups(Map<String, CodeList> lists) {
    this.lists = lists;
  }

  String column(String list, String entry, String column) {
    return Optional.ofNullable(lists.get(list))
        .flatMap(found -> found.find(entry))
        .map(found -> found.column(column))
        .orElse("");
  }

  /**
   * Ids of the entries one of whose words, separated by {@code |}, occurs in the text. Latin words
   * count only as whole words: ISP is not in DISPLAY.
   */
  List<String> hits(String list, String column, String text) {
    Searched searched = new Searched(packed(text), spaced(text));
    return prepared.computeIfAbsent(list + " " + column, _ -> wanted(list, column)).stream()
        .filter(wanted -> wanted.word().test(searched))
        .map(Wanted::entry)
        .distinct()
        .toList();
  }

  /**
   * The text in both forms.
   *
   * @param packed without spaces, for Chinese words
   * @param spaced with spaces, for Latin words
   */
  private record Searched(String packed, String spaced) {}

  /** One word of an entry, ready to be looked for. */
  private record Wanted(String entry, Predicate<Searched> word) {}

  private List<Wanted> wanted(String list, String column) {
    return Optional.ofNullable(lists.get(list)).stream()
        .flatMap(found -> found.all().stream())
        .flatMap(entry -> words(entry.column(column)).map(word -> new Wanted(entry.id(), word)))
        .toList();
  }

  private static Stream<Predicate<Searched>> words(String words) {
    return Arrays.stream(words.split("\\|"))
        .filter(word -> !packed(word).isEmpty())
        .map(ListLookups::looksFor);
  }

  private static Predicate<Searched> looksFor(String word) {
    if (LATIN.matcher(word).matches()) {
      Pattern whole =
          Pattern.compile("(?<![a-z0-9])" + Pattern.quote(spaced(word)) + "(?![a-z0-9])");
      return text -> whole.matcher(text.spaced()).find();
    }
    String plain = packed(word);
    return text -> text.packed().contains(plain);
  }

  private static String spaced(String text) {
    return Normal.halfWidth(text).toLowerCase(Locale.ROOT);
  }

  private static String packed(String text) {
    return Wordings.plain(text).toLowerCase(Locale.ROOT);
  }
}
