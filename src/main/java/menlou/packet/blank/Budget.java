package menlou.packet.blank;

import java.util.Map;
import menlou.draft.Trouble;

/** What reading one blank may cost. A few kilobytes can draw themselves a million times over. */
final class Budget {
  /** The busiest official form has some ten thousand. */
  static final long OPERATORS = 1_000_000;

  /** What content streams unpack to, each as often as it is drawn. */
  static final long CONTENT_BYTES = 48 << 20;

  private long operators = OPERATORS;
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

  static void require(boolean bearable) {
    if (!bearable) {
      throw new Trouble("blank.too-large", Map.of());
    }
  }
}
