package menlou.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads files as far as is reasonable; writes them whole or not at all, and never over something of
 * another kind.
 */
public final class WholeFile {
  /** As systems say it in English; where they speak otherwise, the room that is left tells. */
  private static final Pattern FULL =
      Pattern.compile("No space left|not enough space|quota exceeded", Pattern.CASE_INSENSITIVE);

  private WholeFile() {}

  /**
   * Replaces the file; whoever looks sees the old one or the new one. What is no file, such as a
   * pipe, is written to as it stands.
   *
   * @throws Trouble {@code file.…}; what was there before is there still
   */
  public static void write(Path file, byte[] bytes) {
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
      throw trouble(unwritten(file, bytes.length, refused), file, refused);
    }
  }

  /**
   * The same, making the folders it is to be in first.
   *
   * @throws Trouble {@code file.…} as before
   */
  public static void writeMakingFolders(Path file, byte[] bytes) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException refused) {
      throw trouble(unwritten(file, bytes.length, refused), file, refused);
    }
    write(file, bytes);
  }

  /**
   * All of the file, or one byte more than {@code most} when there is more.
   *
   * @throws Trouble {@code file.…} when there is no reading it
   */
  public static byte[] read(Path file, int most) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    } catch (IOException refused) {
      throw trouble(unread(file, refused), file, refused);
    }
  }

  private static String unread(Path file, IOException refused) {
    if (Files.isDirectory(file)) {
      return "file.is-folder";
    }
    return switch (refused) {
      case NoSuchFileException _ -> "file.missing";
      case AccessDeniedException _ -> "file.no-right-to-read";
      default -> "file.read";
    };
  }

  private static Trouble trouble(String code, Path file, @Nullable IOException cause) {
    Map<String, String> details = Map.of("file", file.toString());
    return cause == null ? new Trouble(code, details) : new Trouble(code, details, cause);
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
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

  private static String unwritten(Path file, int length, IOException refused) {
    if (refused instanceof AccessDeniedException) {
      return "file.no-right-to-write";
    }
    if (FULL.matcher(String.valueOf(refused.getMessage())).find()) {
      return "file.no-room";
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
