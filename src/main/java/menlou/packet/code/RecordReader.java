package menlou.packet.code;

import java.util.Arrays;

/** Takes a record apart. Trusts nothing. Not thread-safe. */
final class RecordReader {
  private final byte[] bytes;
  private final CodeBook book;
  private int at;

  RecordReader(byte[] bytes, CodeBook book) {
    this.bytes = bytes;
    this.book = book;
  }

  /** Reads what comes before the number of the dictionary is known. */
  static RecordReader plain(byte[] bytes) {
    return new RecordReader(bytes, CodeBook.newest());
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  int raw() throws UnreadableRecord {
    if (isAtEnd()) {
      throw new UnreadableRecord("ends too early");
    }
    return bytes[at++] & 0xFF;
  }

  /** Looks at the next byte without taking it. */
  int next() throws UnreadableRecord {
    int value = raw();
    at--;
    return value;
  }

  byte[] bytes(long count) throws UnreadableRecord {
    if (count > bytes.length - at) {
      throw new UnreadableRecord("ends too early");
    }
    at += (int) count;
    return Arrays.copyOfRange(bytes, at - (int) count, at);
  }

  byte[] rest() {
    byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
    at = bytes.length;
    return rest;
  }

  long fixed(int count) throws UnreadableRecord {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | raw();
    }
    return value;
  }

  long number() throws UnreadableRecord {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int next = raw();
      value |= (long) (next & 127) << shift;
      if (next < 128) {
        return value;
      }
    }
    throw new UnreadableRecord("a number without end");
  }

  int count(int most) throws UnreadableRecord {
    long value = number();
    if (value > most) {
      throw new UnreadableRecord("a number too large");
    }
    return (int) value;
  }

  String text() throws UnreadableRecord {
    return PaperText.decoded(this, book);
  }
}
