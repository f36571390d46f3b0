package menlou.packet.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import menlou.draft.Trouble;
import menlou.packet.bind.TooLarge;

/** Pictures in the formats scanners write: PNG, JPEG, TIFF of any number of pages. */
final class PictureFile {
  private static final int MOST_PICTURES = 5000;

  private PictureFile() {}

  static void each(Path file, ScanFile.Found found) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers =
          in == null ? Collections.emptyIterator() : ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Trouble("scan.no-picture", Map.of());
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, false, true);
        if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
          Passes.require(Files.newInputStream(file));
        }
        all(reader, found);
      } catch (Trouble trouble) {
        throw trouble;
      } catch (TooLarge | OutOfMemoryError large) {
        throw new Trouble("scan.too-large", Map.of(), large);
      } catch (IOException | RuntimeException | StackOverflowError damaged) {
        // Readers meet broken files with exceptions of every kind.
        throw new Trouble("scan.damaged", Map.of(), damaged);
      } finally {
        reader.dispose();
      }
    }
  }

  private static void all(ImageReader reader, ScanFile.Found found) throws IOException {
    int count = Math.min(MOST_PICTURES, reader.getNumImages(true));
    for (int i = 0; i < count; i++) {
      int step = PictureSize.step(reader.getWidth(i), reader.getHeight(i));
      ImageReadParam fewer = reader.getDefaultReadParam();
      fewer.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = reader.read(i, fewer);
      found.on(i + 1, CodeFinder.find(Grey.of(image)));
    }
  }
}
