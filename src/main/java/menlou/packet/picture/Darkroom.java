package menlou.packet.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import menlou.packet.page.Picture;
import menlou.value.PictureFile;

/**
 * Turns what people attach into pictures a packet can carry. Works in memory only: copies of
 * passports must not lie about in a folder for temporary files.
 */
final class Darkroom {
  /** A text width at 300 dots per inch; more is lost on paper. */
  private static final int LARGEST_SIDE = 2100;

  private static final float QUALITY = 0.85f;

  private Darkroom() {}

  /** Empty when it is no JPEG or PNG, is damaged, or is beyond all measure. */
  static Optional<Picture> develop(byte[] content) {
    try {
      return read(content)
          .map(image -> upright(image, Exif.orientation(content)))
          .map(Darkroom::picture);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Reads at a fraction of the resolution when the picture is much too large. */
  private static Optional<BufferedImage> read(byte[] content) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > PictureFile.MOST_PIXELS) {
          return Optional.empty();
        }
        int step = Math.max(1, Math.ceilDiv(Math.max(width, height), 2 * LARGEST_SIDE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, param));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Turns a picture as the camera was held, and makes it small enough, on white. */
  private static BufferedImage upright(BufferedImage image, int orientation) {
    double scale =
        Math.min(1, (double) LARGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
    boolean lying = orientation >= 5;
    int width =
        Math.max(1, (int) Math.round((lying ? image.getHeight() : image.getWidth()) * scale));
    int height =
        Math.max(1, (int) Math.round((lying ? image.getWidth() : image.getHeight()) * scale));
    BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform place = turn(orientation, width, height);
    place.scale(
        (double) (lying ? height : width) / image.getWidth(),
        (double) (lying ? width : height) / image.getHeight());
    graphics.drawImage(image, place, null);
    graphics.dispose();
    return flat;
  }

  /** Exif orientation (TIFF tag 274) as a movement onto a page of the final width and height. */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
      default -> new AffineTransform();
    };
  }

  private static Picture picture(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(to);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException("writing to memory", impossible);
    } finally {
      writer.dispose();
    }
    return new Picture(out.toByteArray(), image.getWidth(), image.getHeight());
  }
}
