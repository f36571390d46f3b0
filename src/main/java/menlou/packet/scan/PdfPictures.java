package menlou.packet.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import menlou.packet.bind.TooLarge;
import menlou.packet.bind.Untrusted;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The pages of a PDF drawn one after the other, as a scanner would see them. */
final class PdfPictures {
  private static final Untrusted SCANS = new Untrusted("scan", Integer.MAX_VALUE);

  /** A page with anything on it takes more bytes; pages by the thousand may be an attack. */
  private static final int LEAST_PAGE = 500;

  private PdfPictures() {}

  static void each(Path file, ScanFile.Found found) throws IOException {
    long most = Files.size(file) / LEAST_PAGE + 1;
    SCANS.read(
        file,
        document -> {
          if (document.getNumberOfPages() > most) {
            throw new TooLarge("pages");
          }
          each(document, found);
          return most;
        });
  }

  private static void each(PDDocument document, ScanFile.Found found) throws IOException {
    Sketches sketches = new Sketches(document);
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDRectangle size = document.getPage(i).getCropBox();
      float scale = PictureSize.scale(size.getWidth(), size.getHeight());
      found.on(i + 1, CodeFinder.find(Grey.of(sketches.renderImage(i, scale, ImageType.GRAY))));
    }
  }

  private static final class Sketches extends PDFRenderer {
    Sketches(PDDocument document) {
      super(document);
      setSubsamplingAllowed(true);
      setAnnotationsFilter(_ -> false);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageSketch(parameters);
    }
  }
}
