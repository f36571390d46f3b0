package menlou.packet.code;

import java.io.ByteArrayOutputStream;

/** Puts a record together byte by byte. Not thread-safe. */
final class RecordWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
  private final CodeBook book;

  RecordWriter(CodeBook book) {
    this.book = book;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  RecordWriter raw(int value) {
    out.write(value);
    return this;
  }

  RecordWriter bytes(byte[] bytes) {
    out.write(bytes, 0, bytes.length);
    return this;
  }

  /** The lowest bytes of a number, highest first. */
  RecordWriter fixed(long value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      out.write((int) (value >> shift));
    }
    return this;
  }

  /**
   * A number from 0 on, seven bits a byte, lowest first; all but the last byte have the top bit.
   */
  RecordWriter number(long value) {
    long rest = value;
    while (rest > 127) {
      out.write((int) (rest & 127) | 128);
      rest >>= 7;
    }
    out.write((int) rest);
    return this;
  }

  RecordWriter text(String text) {
    return bytes(PaperText.encoded(text, book));
  }

  /** How many bytes {@link #number} takes. */
  static int length(long value) {
    return Math.max(1, (70 - Long.numberOfLeadingZeros(value)) / 7);
  }
}
