package menlou.packet.blank;

import java.util.Map;
import menlou.draft.Trouble;

/** What reading one blank may cost. A few kilobytes can draw themselves a million times over. */
final class Budget {
  /** The busiest official form has some ten thousand. */
  static final long OPERATORS = 1_000_000;

  /** What content streams unpack to, each as often as it is drawn. */
  static final long CONTENT_BYTES = 48 << 20;

  /** Boxes of a file; a hundred pages with a hundred each. */
  private static final long BOXES = 10_000;

  /** Comparisons of boxes with letters and lines. */
  private static final long COMPARISONS = 60_000_000;

  private long operators = OPERATORS;
  private long boxes = BOXES;
  private long comparisons = COMPARISONS;
  private long bytes = CONTENT_BYTES;

  /**
   * @throws Trouble {@code blank.too-large} when there have been too many
   */
  void operator() {
    operators--;
    require(operators >= 0);
  }

  void bytes(long count) {
    bytes -= count;
    require(bytes >= 0);
  }

  void box() {
    boxes--;
    require(boxes >= 0);
  }

  void comparisons(long count) {
    comparisons -= count;
    require(comparisons >= 0);
  }

  static void require(boolean bearable) {
    if (!bearable) {
      throw new Trouble("blank.too-large", Map.of());
    }
  }
}
