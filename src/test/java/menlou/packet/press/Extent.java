package menlou.packet.press;

import java.awt.image.BufferedImage;

/** The rectangle that holds all ink of a sheet, in millimetres from its upper left corner. */
record Extent(double left, double top, double right, double bottom) {
  /** Black only: thin grey letters are pale in one drawing and dark in the other. */
  private static final int DARK = 64;

  static Extent of(BufferedImage sheet, double dpi) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        if ((sheet.getRGB(x, y) & 0xFF) < DARK) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    double mm = 25.4 / dpi;
    return new Extent(left * mm, top * mm, (right + 1) * mm, (bottom + 1) * mm);
  }

  /** The same on a sheet turned to the left, {@code wide} before. */
  Extent turnedLeft(double wide) {
    return new Extent(top, wide - right, bottom, wide - left);
  }

  /** How far the edge that differs most lies off, in millimetres. */
  double off(Extent other) {
    return Math.max(
        Math.max(Math.abs(left - other.left), Math.abs(top - other.top)),
        Math.max(Math.abs(right - other.right), Math.abs(bottom - other.bottom)));
  }
}
