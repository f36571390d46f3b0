package menlou.packet.scan;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;

/** A picture in shades of grey, row by row. */
final class Grey {
  private final byte[] light;
  private final int width;
  private final int height;

  private Grey(byte[] light, int width, int height) {
    this.light = light;
    this.width = width;
    this.height = height;
  }

  static Grey of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] light = new byte[width * height];
    Rows rows = rows(image);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      rows.read(y, row);
      for (int x = 0; x < width; x++) {
        light[y * width + x] = (byte) row[x];
      }
    }
    return new Grey(light, width, height);
  }

  /** Reads the lightness of the pixels of one row. */
  private interface Rows {
    void read(int y, int[] row);
  }

  private static Rows rows(BufferedImage image) {
    Raster raster = image.getRaster();
    int width = image.getWidth();
    if (image.getColorModel() instanceof IndexColorModel palette) {
      int[] lights = new int[palette.getMapSize()];
      Arrays.setAll(lights, i -> light(palette.getRGB(i)));
      return (y, row) -> {
        raster.getSamples(0, y, width, 1, 0, row);
        Arrays.setAll(row, x -> lights[Math.min(row[x], lights.length - 1)]);
      };
    }
    if (raster.getNumBands() <= 2) {
      // As they stand: turning greys into colours takes a second, and codes need no true greys.
      int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
      return (y, row) -> {
        raster.getSamples(0, y, width, 1, 0, row);
        Arrays.setAll(row, x -> row[x] * 255 / most);
      };
    }
    return (y, row) -> {
      image.getRGB(0, y, width, 1, row, 0, width);
      Arrays.setAll(row, x -> light(row[x]));
    };
  }

  /** What is transparent lets the white paper through. */
  private static int light(int pixel) {
    int alpha = pixel >>> 24;
    int colour =
        (299 * ((pixel >> 16) & 255) + 587 * ((pixel >> 8) & 255) + 114 * (pixel & 255)) / 1000;
    return (colour * alpha + 255 * (255 - alpha)) / 255;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** From 0, black, to 255; white outside. */
  int at(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 255 : light[y * width + x] & 0xFF;
  }

  /**
   * A code and what is around it, turned upright and smoothed.
   *
   * @param around how much is taken on each side, in squares
   */
  Grey straightened(Frame frame, int around) {
    int side = (frame.squares() + 2 * around) * Frame.STRAIGHT;
    byte[] straight = new byte[side * side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        Point2D point = frame.point(column + 0.5, row + 0.5, around);
        straight[row * side + column] = (byte) between(point.getX(), point.getY());
      }
    }
    return new Grey(straight, side, side);
  }

  /** Every pixel as the mean of itself and its eight neighbours: without specks. */
  Grey smoothed() {
    byte[] smooth = light.clone();
    int[] sums = new int[width];
    for (int y = 1; y < height - 1; y++) {
      int here = y * width;
      for (int x = 0; x < width; x++) {
        sums[x] =
            (light[here - width + x] & 0xFF)
                + (light[here + x] & 0xFF)
                + (light[here + width + x] & 0xFF);
      }
      for (int x = 1; x < width - 1; x++) {
        smooth[here + x] = (byte) ((sums[x - 1] + sums[x] + sums[x + 1]) / 9);
      }
    }
    return new Grey(smooth, width, height);
  }

  /** The shade at a place between pixels. */
  private int between(double x, double y) {
    int left = (int) Math.floor(x - 0.5);
    int top = (int) Math.floor(y - 0.5);
    double right = x - 0.5 - left;
    double down = y - 0.5 - top;
    double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }

  LuminanceSource part(int x, int y, int partWidth, int partHeight) {
    return new PlanarYUVLuminanceSource(light, width, height, x, y, partWidth, partHeight, false);
  }

  LuminanceSource whole() {
    return part(0, 0, width, height);
  }
}
