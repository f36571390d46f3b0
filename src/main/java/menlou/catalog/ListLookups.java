package menlou.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks into code lists on behalf of expressions; an unknown code reads as the empty text. */
record ListLookups(Map<String, CodeList> lists) {
  String column(String list, String entry, String column) {
    return Optional.ofNullable(lists.get(list))
        .flatMap(found -> found.find(entry))
        .map(found -> found.column(column))
        .orElse("");
  }

  /** Ids of the entries one of whose words, separated by {@code |}, occurs in the text. */
  List<String> hits(String list, String column, String text) {
    String plain = plain(text);
    return Optional.ofNullable(lists.get(list)).stream()
        .flatMap(found -> found.all().stream())
        .filter(entry -> occurs(entry.column(column), plain))
        .map(CodeList.Entry::id)
        .toList();
  }

  private static boolean occurs(String words, String text) {
    return Arrays.stream(words.split("\\|"))
        .map(ListLookups::plain)
        .anyMatch(word -> !word.isEmpty() && text.contains(word));
  }

  private static String plain(String text) {
    return Wordings.plain(text).toLowerCase(Locale.ROOT);
  }
}
