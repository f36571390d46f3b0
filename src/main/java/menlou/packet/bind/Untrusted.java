package menlou.packet.bind;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.Map;
import menlou.catalog.BrokenCatalog;
import menlou.draft.Trouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Lets a parser loose on a PDF somebody handed in, and turns whatever that brings into plain
 * trouble.
 *
 * @param kind what it should be; begins the codes of its trouble, as in {@code packet.damaged}
 * @param mostBytes the largest file that is looked at
 */
public record Untrusted(String kind, int mostBytes) {
  /** Work on the open document, which is closed afterwards. */
  @FunctionalInterface
  public interface Work<T> {
    T on(PDDocument document) throws IOException;
  }

  @FunctionalInterface
  private interface Opening {
    PDDocument open() throws IOException;
  }

  /**
   * Opens the file for some work.
   *
   * @throws Trouble {@code <kind>.too-large}, {@code <kind>.damaged} or {@code <kind>.encrypted},
   *     and whatever trouble the work finds itself
   */
  public <T> T read(byte[] bytes, Work<T> work) {
    require(bytes.length);
    return read(ByteBuffer.wrap(bytes), () -> Loader.loadPDF(bytes), work);
  }

  /**
   * The same for a file that need not fit into the memory.
   *
   * @throws IOException when the disk refuses
   */
  public <T> T read(Path file, Work<T> work) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      require(channel.size());
      ByteBuffer whole = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer();
      return read(whole, () -> Loader.loadPDF(file.toFile()), work);
    }
  }

  private void require(long size) {
    if (size > mostBytes) {
      throw trouble("too-large");
    }
  }

  private <T> T read(ByteBuffer bytes, Opening opening, Work<T> work) {
    if (bytes.limit() < 5 || bytes.get(0) != '%' || bytes.get(1) != 'P') {
      throw trouble("damaged");
    }
    try {
      return readMeasured(bytes, opening, work);
    } catch (Trouble | BrokenCatalog ours) {
      throw ours;
    } catch (TooLarge large) {
      throw new Trouble(kind + ".too-large", Map.of(), large);
    } catch (InvalidPasswordException encrypted) {
      throw new Trouble(kind + ".encrypted", Map.of(), encrypted);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // The parser meets broken files with exceptions of every kind.
      throw new Trouble(kind + ".damaged", Map.of(), damaged);
    } catch (OutOfMemoryError large) {
      throw new Trouble(kind + ".too-large", Map.of(), large);
    }
  }

  private <T> T readMeasured(ByteBuffer bytes, Opening opening, Work<T> work) throws IOException {
    if (!Measured.isReasonable(bytes)) {
      throw trouble("too-large");
    }
    try (PDDocument document = opening.open()) {
      if (document.isEncrypted()) {
        throw trouble("encrypted");
      }
      return work.on(document);
    }
  }

  private Trouble trouble(String code) {
    return new Trouble(kind + "." + code, Map.of());
  }
}
