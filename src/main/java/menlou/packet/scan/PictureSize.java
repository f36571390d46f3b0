package menlou.packet.scan;

import java.util.Map;
import menlou.draft.Trouble;

/** How large pictures may be; asked before one is unpacked. In pixels. */
final class PictureSize {
  /** A page at 600 dpi has 35 million. */
  private static final long MOST = 40_000_000;

  private static final long LONGEST = 30_000;

  /** A page at 300 dpi has 9 million. */
  private static final double ENOUGH = 12_000_000;

  private PictureSize() {}

  /**
   * Of how many pixels in a row one is enough.
   *
   * @throws Trouble {@code scan.pixels} when there are too many
   */
  static int step(long width, long height) {
    if (width < 0 || height < 0 || width > LONGEST || height > LONGEST || width * height > MOST) {
      throw new Trouble("scan.pixels", Map.of("width", "" + width, "height", "" + height));
    }
    return (int) Math.ceil(Math.sqrt(width * height / ENOUGH));
  }

  /** How many pixels a point of a page is drawn with: 300 dpi, and less for large pages. */
  static float scale(float width, float height) {
    double enough = Math.sqrt(ENOUGH / Math.max(1, (double) width * height));
    double longest = LONGEST / Math.max(1, (double) Math.max(width, height));
    return (float) Math.min(300 / 72.0, Math.min(enough, longest));
  }
}
