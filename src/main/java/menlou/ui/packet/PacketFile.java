package menlou.ui.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import menlou.draft.Trouble;

/** Writes a file so that it is either the old one or the new one, never half of it. */
public final class PacketFile {
  private PacketFile() {}

  /**
   * Writes the bytes.
   *
   * @throws Trouble {@code file.write} when the folder or disk refuses
   */
  public static void write(byte[] bytes, Path file) {
    try {
      // Not a temporary file of the system: those nobody else may read, and packets are shared.
      Path whole = file.resolveSibling(file.getFileName() + ".part");
      try {
        Files.write(whole, bytes);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException refused) {
      throw new Trouble("file.write", Map.of("file", "" + file.getFileName()), refused);
    }
  }
}
