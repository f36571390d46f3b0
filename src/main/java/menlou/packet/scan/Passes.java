package menlou.packet.scan;

import java.io.IOException;
import java.io.InputStream;
import menlou.packet.bind.TooLarge;

/**
 * Counts the passes of a JPEG (ITU-T T.81, B.2.3) before it is decoded: each goes over all pixels,
 * and may take a few bytes only. Nothing else in a JPEG looks like the marker of one.
 */
final class Passes {
  /** Programs write about a dozen. */
  private static final int MOST = 60;

  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;

  private Passes() {}

  /**
   * Reads all of it, and closes it.
   *
   * @throws TooLarge when there are more than any program writes
   */
  static void require(InputStream in) throws IOException {
    try (in) {
      int left = MOST;
      byte[] buffer = new byte[1 << 16];
      boolean marker = false;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          int next = buffer[i] & 0xFF;
          if (marker && next == START_OF_SCAN && --left < 0) {
            throw new TooLarge("passes");
          }
          marker = next == MARKER;
        }
      }
    }
  }
}
