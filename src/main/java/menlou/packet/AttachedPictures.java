package menlou.packet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import menlou.draft.CaseFile;
import menlou.packet.page.Picture;
import menlou.packet.paper.Pictures;

/**
 * The pictures attached to a case, looked at once each. What cannot be shown counts as not there.
 * Not thread-safe.
 */
final class AttachedPictures implements Pictures {
  /** A page at 600 dots per inch has 35 million; more is a mistake or an attack. */
  private static final long MOST_PIXELS = 60_000_000;

  private final Map<String, Optional<Picture>> known = new HashMap<>();
  private final Optional<CaseFile> caseFile;

  AttachedPictures(Optional<CaseFile> caseFile) {
    this.caseFile = caseFile;
  }

  @Override
  public Optional<Picture> find(String name) {
    return known.computeIfAbsent(
        name,
        each ->
            caseFile
                .map(CaseFile::attachments)
                .map(all -> all.get(each))
                .flatMap(AttachedPictures::read));
  }

  private static Optional<Picture> read(byte[] bytes) {
    Picture.Format format =
        bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF ? Picture.Format.JPEG : Picture.Format.PNG;
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
      if (in == null || !readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      reader.dispose();
      return (long) width * height > MOST_PIXELS
          ? Optional.empty()
          : Optional.of(new Picture(bytes, format, width, height));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }
}
