package menlou.packet.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import menlou.draft.Trouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF drawn one after the other, as a scanner would see them. */
final class PdfPictures {
  private static final int MOST_PAGES = 5000;

  private PdfPictures() {}

  static void each(Path file, ScanFile.Found found) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      int count = Math.min(MOST_PAGES, document.getNumberOfPages());
      for (int i = 0; i < count; i++) {
        found.on(i + 1, CodeFinder.find(Grey.of(drawn(renderer, document.getPage(i), i))));
      }
    } catch (InvalidPasswordException locked) {
      throw new Trouble("packet.encrypted", Map.of(), locked);
    } catch (Trouble trouble) {
      throw trouble;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new Trouble("scan.damaged", Map.of(), damaged);
    }
  }

  private static BufferedImage drawn(PDFRenderer renderer, PDPage page, int index)
      throws IOException {
    measure(
        page.getResources() == null ? null : page.getResources().getCOSObject(), new HashSet<>());
    PDRectangle size = page.getCropBox();
    return renderer.renderImage(
        index, PictureSize.scale(size.getWidth(), size.getHeight()), ImageType.GRAY);
  }

  /** Looks at the size of every picture a page may use, before anything is unpacked. */
  private static void measure(@Nullable COSDictionary resources, Set<COSDictionary> seen) {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || !seen.add(objects)) {
      return;
    }
    for (COSName name : objects.keySet()) {
      COSBase object = objects.getDictionaryObject(name);
      if (object instanceof COSDictionary picture) {
        PictureSize.step(picture.getLong(COSName.WIDTH, 0), picture.getLong(COSName.HEIGHT, 0));
        measure(picture.getCOSDictionary(COSName.RESOURCES), seen);
      }
    }
  }
}
