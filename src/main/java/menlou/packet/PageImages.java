package menlou.packet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import menlou.packet.code.CodePlaces;
import menlou.packet.page.PaperSize;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures of a packet's pages for the screen, made when asked for. Takes tens of milliseconds a
 * page: never ask from the thread that draws windows. Thread-safe, one page at a time.
 */
public final class PageImages implements PageGallery.Easel, AutoCloseable {
  private static final float FOOT = PaperSize.points(CodePlaces.FOOT);

  private final PDDocument document;
  private final PDFRenderer renderer;

  public PageImages(Packet packet) {
    try {
      document = Loader.loadPDF(packet.bytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException("our own packet", impossible);
    }
    renderer = new PDFRenderer(document);
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * One page.
   *
   * @param page 1-based
   * @param dotsPerInch 96 shows a page at its size on an ordinary screen
   */
  @Override
  public synchronized BufferedImage image(int page, double dotsPerInch) {
    try {
      return renderer.renderImageWithDPI(page - 1, (float) dotsPerInch, ImageType.RGB);
    } catch (IOException impossible) {
      throw new UncheckedIOException("our own packet", impossible);
    }
  }

  @Override
  public synchronized BufferedImage foot(int page, double dotsPerInch) {
    PDRectangle size = document.getPage(page - 1).getCropBox();
    double scale = dotsPerInch / 72;
    int width = (int) Math.max(1, Math.floor(size.getWidth() * scale));
    int height = (int) Math.max(1, Math.floor(size.getHeight() * scale));
    int above = (int) Math.floor((size.getHeight() - FOOT) * scale);
    BufferedImage foot = new BufferedImage(width, height - above, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = foot.createGraphics();
    graphics.setBackground(Color.WHITE);
    graphics.clearRect(0, 0, foot.getWidth(), foot.getHeight());
    graphics.translate(0, -above);
    try {
      renderer.renderPageToGraphics(page - 1, graphics, (float) scale);
    } catch (IOException impossible) {
      throw new UncheckedIOException("our own packet", impossible);
    }
    graphics.dispose();
    return foot;
  }

  @Override
  public synchronized void close() {
    try {
      document.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("our own packet", impossible);
    }
  }
}
