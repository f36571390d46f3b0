package menlou.packet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import menlou.draft.Trouble;

/** Some pages of a document, as people write them. */
public final class PageChoice {
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;，；、]+");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:[-‐–—~～至](\\d{1,6}))?");
  private static final Pattern ROOM_AT_DASH = Pattern.compile("\\s*([-‐–—~～至])\\s*");

  private PageChoice() {}

  /**
   * The pages in the order of the document, each once.
   *
   * @param text such as {@code 1-5, 8}; blank for all
   * @param last number of the last page there is
   * @throws Trouble {@code print.range} when the text is no such list or names a page there is not
   */
  public static List<Integer> of(String text, int last) {
    if (text.isBlank()) {
      return IntStream.rangeClosed(1, last).boxed().toList();
    }
    NavigableSet<Integer> pages = new TreeSet<>();
    String tight = ROOM_AT_DASH.matcher(text.strip()).replaceAll("$1");
    for (String part : SEPARATOR.split(tight, -1)) {
      Matcher range = RANGE.matcher(part);
      if (!range.matches()) {
        throw unusable(text, last);
      }
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      if (from < 1 || to < from || to > last) {
        throw unusable(text, last);
      }
      IntStream.rangeClosed(from, to).forEach(pages::add);
    }
    return List.copyOf(pages);
  }

  private static Trouble unusable(String text, int last) {
    return new Trouble("print.range", Map.of("found", text, "last", Integer.toString(last)));
  }

  /** The text that chooses these pages. */
  public static String text(List<Integer> pages) {
    List<String> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < pages.size(); i++) {
      boolean ends = i + 1 == pages.size() || pages.get(i + 1) != pages.get(i) + 1;
      if (ends) {
        int first = pages.get(from);
        ranges.add(from == i ? Integer.toString(first) : first + "-" + pages.get(i));
        from = i + 1;
      }
    }
    return String.join(", ", ranges);
  }
}
