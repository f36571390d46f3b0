package menlou.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import menlou.draft.Trouble;

/** Writes files whole or not at all. */
final class CaseOutput {
  private CaseOutput() {}

  /**
   * Replaces the file; whoever looks sees the old one or the new one.
   *
   * @throws Trouble {@code file.write}
   */
  static void write(Path file, byte[] bytes) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path part = file.resolveSibling(file.getFileName() + ".part");
      try {
        Files.write(part, bytes);
        move(part, file);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException refused) {
      throw new Trouble("file.write", Map.of("file", file.toString()), refused);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
