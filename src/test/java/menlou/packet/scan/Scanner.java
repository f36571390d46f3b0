package menlou.packet.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import menlou.packet.Packet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A bad scanner: lays pages askew, blurs, dirties and pales them. The same seed makes the same
 * dirt.
 *
 * @param turned quarter turns clockwise
 * @param skew in degrees
 * @param blurred whether neighbouring dots run together
 * @param noise how far a dot may be off, of 255
 * @param contrast 1 for black on white
 * @param quality of the JPEG in between, 0 for none
 */
record Scanner(
    int turned, double skew, boolean blurred, int noise, double contrast, float quality) {
  /** Every page of a packet as it comes out of a printer, at 300 dpi. */
  static Pages pages(Packet packet) {
    return new Pages(packet.bytes());
  }

  /** Draws pages when asked for. */
  static final class Pages implements AutoCloseable {
    private final PDDocument document;

    private Pages(byte[] bytes) {
      try {
        document = Loader.loadPDF(bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    int count() {
      return document.getNumberOfPages();
    }

    /** 1-based. */
    BufferedImage image(int page) {
      try {
        return new PDFRenderer(document).renderImageWithDPI(page - 1, 300, ImageType.GRAY);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    @Override
    public void close() {
      try {
        document.close();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  BufferedImage scan(BufferedImage page, long seed) {
    BufferedImage scan = laid(page);
    if (blurred) {
      float[] weights = new float[9];
      Arrays.fill(weights, 1 / 9f);
      scan =
          new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(scan, null);
    }
    dirty(scan.getRaster(), new Random(seed));
    return quality > 0 ? compressed(scan) : scan;
  }

  private BufferedImage laid(BufferedImage page) {
    boolean across = turned % 2 == 1;
    int width = across ? page.getHeight() : page.getWidth();
    int height = across ? page.getWidth() : page.getHeight();
    BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = scan.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    place.rotate(Math.toRadians(90 * turned + skew));
    place.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    pen.drawImage(page, place, null);
    pen.dispose();
    return scan;
  }

  private void dirty(WritableRaster raster, Random random) {
    int[] dirt = random.ints(1 << 16, -noise, noise + 1).toArray();
    int[] row = new int[raster.getWidth()];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      int from = random.nextInt();
      for (int x = 0; x < row.length; x++) {
        int shade = 128 + (int) ((row[x] - 128) * contrast) + dirt[(from + x) & 0xFFFF];
        row[x] = Math.max(0, Math.min(255, shade));
      }
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
  }

  private BufferedImage compressed(BufferedImage scan) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg(scan, quality)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] jpeg(BufferedImage image, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam wanted = writer.getDefaultWriteParam();
      wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      wanted.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), wanted);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
