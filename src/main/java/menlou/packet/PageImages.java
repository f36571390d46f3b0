package menlou.packet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures of a packet's pages for the screen, made when asked for. Takes tens of milliseconds a
 * page: never ask from the thread that draws windows. Thread-safe, one page at a time.
 */
public final class PageImages implements AutoCloseable {
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
  public synchronized BufferedImage image(int page, double dotsPerInch) {
    try {
      return renderer.renderImageWithDPI(page - 1, (float) dotsPerInch, ImageType.RGB);
    } catch (IOException impossible) {
      throw new UncheckedIOException("our own packet", impossible);
    }
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
