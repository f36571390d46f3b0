package menlou.packet.read;

import menlou.packet.bind.TooLarge;

/**
 * What reading one file may cost. A few kilobytes can draw themselves a million times over. Not
 * thread-safe.
 */
final class Allowance {
  /** A packet of fifty pages takes a quarter of a million. */
  private static final long OPERATORS = 4_000_000;

  /** Content of pages and of drawings on them, each as often as it is drawn; and fonts. */
  private static final long BYTES = 64 << 20;

  private long operators = OPERATORS;
  private long bytes = BYTES;

  void operator() throws TooLarge {
    if (--operators < 0) {
      throw new TooLarge("operators");
    }
  }

  void bytes(long count) throws TooLarge {
    bytes -= count;
    if (bytes < 0) {
      throw new TooLarge("content");
    }
  }
}
