package menlou.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import menlou.value.Normal;

/** Looks into code lists on behalf of expressions; an unknown code reads as the empty text. */
record ListLookups(Map<String, CodeList> lists) {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z -]*");

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
    Searched searched = new Searched(plain(text), latin(text));
    return Optional.ofNullable(lists.get(list)).stream()
        .flatMap(found -> found.all().stream())
        .filter(entry -> occurs(entry.column(column), searched))
        .map(CodeList.Entry::id)
        .toList();
  }

  /**
   * The text in both forms.
   *
   * @param packed without spaces, for Chinese words
   * @param spaced with spaces, for Latin words
   */
  private record Searched(String packed, String spaced) {
    boolean contains(String word) {
      return LATIN.matcher(word).matches()
          ? wholeWord(latin(word)).matcher(spaced).find()
          : packed.contains(plain(word));
    }
  }

  private static boolean occurs(String words, Searched text) {
    return Arrays.stream(words.split("\\|"))
        .anyMatch(word -> !word.isBlank() && text.contains(word));
  }

  private static Pattern wholeWord(String word) {
    return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "(?![a-z0-9])");
  }

  private static String latin(String text) {
    return Normal.halfWidth(text).toLowerCase(Locale.ROOT);
  }

  private static String plain(String text) {
    return Wordings.plain(text).toLowerCase(Locale.ROOT);
  }
}
