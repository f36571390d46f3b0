package menlou.packet.code;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Compresses records (deflate, RFC 1951, without header, primed with the words of the dictionary).
 * Not thread-safe; close it.
 */
final class Squeezer implements AutoCloseable {
  /** No case holds more; pictures are not in codes. */
  private static final int LARGEST = 16 << 20;

  private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
  private final byte[] words;
  private final byte[] buffer = new byte[4096];

  Squeezer(CodeBook book) {
    words = book.presetWords();
  }

  byte[] squeezed(byte[] record) {
    deflater.reset();
    deflater.setDictionary(words);
    deflater.setInput(record);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(record.length);
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return out.toByteArray();
  }

  static byte[] unsqueezed(byte[] squeezed, CodeBook book) throws UnreadableRecord {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(book.presetWords());
      inflater.setInput(squeezed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[4096];
      while (!inflater.finished()) {
        int count = inflater.inflate(chunk);
        if (count == 0 || out.size() > LARGEST) {
          throw new UnreadableRecord("cut off or too long");
        }
        out.write(chunk, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException damaged) {
      throw new UnreadableRecord(String.valueOf(damaged.getMessage()));
    } finally {
      inflater.end();
    }
  }

  @Override
  public void close() {
    deflater.end();
  }
}
