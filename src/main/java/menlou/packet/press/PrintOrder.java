package menlou.packet.press;

import java.util.Map;
import java.util.Optional;
import menlou.draft.Trouble;

/**
 * What is to be printed of a document, and how.
 *
 * @param printer its name; absent for the usual one
 * @param pages as people write them, {@code 1-5, 8}; blank for all
 * @param copies whole sets, one after the other
 * @param duplex on both sides, turned over the long edge; every part begins on a front side
 * @param title of the job in the printer's queue
 */
public record PrintOrder(
    Optional<String> printer, String pages, int copies, boolean duplex, String title) {
  /** More sets of a packet than this are a slip of the finger. */
  public static final int MOST_COPIES = 50;

  /**
   * An order.
   *
   * @throws Trouble {@code print.copies} when there are none or far too many of them
   */
  public PrintOrder {
    if (copies < 1 || copies > MOST_COPIES) {
      throw badCopies(Integer.toString(copies));
    }
  }

  /** What is said of a number of copies nobody can want. */
  public static Trouble badCopies(String found) {
    return new Trouble(
        "print.copies", Map.of("found", found, "most", Integer.toString(MOST_COPIES)));
  }
}
