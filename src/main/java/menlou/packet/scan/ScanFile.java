package menlou.packet.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import menlou.draft.Trouble;

/**
 * A file of scanned pages: one picture or several, or a PDF. Pictures are looked at one after the
 * other and forgotten, so that a stack of any height fits into memory.
 */
public final class ScanFile {
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private ScanFile() {}

  /** Takes what was found, picture by picture. */
  @FunctionalInterface
  public interface Found {
    /**
     * One picture.
     *
     * @param picture its number in the file, 1-based
     * @param texts of the codes on it, of ours and others
     */
    void on(int picture, Set<String> texts);
  }

  /**
   * Looks at every picture of a file.
   *
   * @throws Trouble {@code file.read} when the disk refuses; {@code scan.…} when there is nothing
   *     that can be looked at: no picture, one too large, a damaged or locked file
   */
  public static void read(Path file, Found found) {
    try {
      if (isPdf(file)) {
        PdfPictures.each(file, found);
      } else {
        PictureFile.each(file, found);
      }
    } catch (IOException refused) {
      throw new Trouble("file.read", Map.of("file", file.toString()), refused);
    }
  }

  private static boolean isPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PDF.length), PDF);
    }
  }
}
