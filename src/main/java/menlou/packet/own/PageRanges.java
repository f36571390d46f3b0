package menlou.packet.own;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Writes page numbers briefly: 3–5, 9. */
final class PageRanges {
  private PageRanges() {}

  static String of(SortedSet<Integer> pages, String joint) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int page : pages) {
      if (page != last + 1 || first == 0) {
        add(ranges, first, last);
        first = page;
      }
      last = page;
    }
    add(ranges, first, last);
    return String.join(joint, ranges);
  }

  private static void add(List<String> ranges, int first, int last) {
    if (first > 0) {
      ranges.add(first == last ? Integer.toString(first) : first + "–" + last);
    }
  }
}
