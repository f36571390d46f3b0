package menlou.packet.bind;

import java.io.IOException;
import java.util.Map;
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

  /**
   * Opens the file for some work.
   *
   * @throws Trouble {@code <kind>.too-large}, {@code <kind>.damaged} or {@code <kind>.encrypted},
   *     and whatever trouble the work finds itself
   */
  public <T> T read(byte[] bytes, Work<T> work) {
    if (bytes.length > mostBytes) {
      throw trouble("too-large");
    }
    if (bytes.length < 5 || bytes[0] != '%' || bytes[1] != 'P') {
      throw trouble("damaged");
    }
    try {
      return readMeasured(bytes, work);
    } catch (InvalidPasswordException encrypted) {
      throw new Trouble(kind + ".encrypted", Map.of(), encrypted);
    } catch (IOException
        | ClassCastException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | StackOverflowError damaged) {
      throw new Trouble(kind + ".damaged", Map.of(), damaged);
    } catch (OutOfMemoryError large) {
      throw new Trouble(kind + ".too-large", Map.of(), large);
    }
  }

  private <T> T readMeasured(byte[] bytes, Work<T> work) throws IOException {
    if (!Measured.isReasonable(bytes)) {
      throw trouble("too-large");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
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
