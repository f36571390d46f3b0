package menlou.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import menlou.draft.Trouble;
import org.jspecify.annotations.Nullable;

/** Writes files whole or not at all, and never over something of another kind. */
final class CaseOutput {
  private CaseOutput() {}

  /**
   * Replaces the file; whoever looks sees the old one or the new one. What is no file, such as a
   * pipe, is written to as it stands.
   *
   * @throws Trouble {@code file.…}; what was there before is there still
   */
  static void write(Path file, byte[] bytes) {
    try {
      // A link stays a link: it is what it leads to that changes.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw trouble("file.is-folder", file, null);
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes, StandardOpenOption.WRITE);
        return;
      }
      if (Files.exists(target) && !FileKind.of(target).mayBecome(FileKind.of(bytes))) {
        throw trouble("file.other-kind", file, null);
      }
      replace(target, bytes);
    } catch (IOException refused) {
      throw trouble(code(file, bytes.length, refused), file, refused);
    }
  }

  /**
   * What is read must still be there afterwards.
   *
   * @throws Trouble {@code file.is-input} when both are the same file
   */
  static void requireOther(Path output, String input) {
    Path read = CaseInput.path(input);
    try {
      if (Files.exists(read) && Files.exists(output) && Files.isSameFile(read, output)) {
        throw trouble("file.is-input", output, null);
      }
    } catch (IOException refused) {
      throw trouble("file.write", output, refused);
    }
  }

  private static Trouble trouble(String code, Path file, @Nullable IOException cause) {
    Map<String, String> details = Map.of("file", file.toString());
    return cause == null ? new Trouble(code, details) : new Trouble(code, details, cause);
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = target.resolveSibling(".menlou-" + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        // A full disk behind a cache must be noticed before the old file is gone.
        channel.force(true);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String code(Path file, int length, IOException refused) {
    if (refused instanceof AccessDeniedException) {
      return "file.no-right-to-write";
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      boolean full =
          folder != null
              && Files.isDirectory(folder)
              && Files.getFileStore(folder).getUsableSpace() < length;
      return full ? "file.no-room" : "file.write";
    } catch (IOException unknown) {
      return "file.write";
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
