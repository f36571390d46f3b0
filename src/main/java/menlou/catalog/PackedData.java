package menlou.catalog;

import java.nio.charset.StandardCharsets;

/** A place in packed data, moving on as it is read. Texts stand once, and are read when met. */
final class PackedData {
  private final byte[] data;
  private final Pool pool;
  private int at;

  /** All texts by number. */
  private static final class Pool {
    final int[] starts;
    final String[] texts;

    Pool(int size) {
      starts = new int[size];
      texts = new String[size];
    }
  }

  private PackedData(byte[] data, Pool pool, int at) {
    this.data = data;
    this.pool = pool;
    this.at = at;
  }

  static PackedData of(byte[] data) {
    PackedData start = new PackedData(data, new Pool(0), 0);
    Pool pool = new Pool(start.number());
    for (int i = 0; i < pool.starts.length; i++) {
      pool.starts[i] = start.at;
      start.piece();
    }
    return new PackedData(data, pool, start.at);
  }

  /** The same place, for another reader. */
  PackedData again() {
    return new PackedData(data, pool, at);
  }

  /** A piece whose length stands before it; moves behind it. */
  PackedData piece() {
    int length = number();
    PackedData piece = again();
    at += length;
    return piece;
  }

  byte tag() {
    return data[at++];
  }

  /** A number from 0 on, seven bits a byte, the lowest first. */
  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = data[at++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  /** Eight bytes, the highest first. */
  long wide() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << Byte.SIZE) | (data[at++] & 0xFF);
    }
    return value;
  }

  /** Two readers may make the same text twice; that does no harm. */
  String text() {
    int number = number();
    String known = pool.texts[number];
    if (known == null) {
      PackedData start = new PackedData(data, pool, pool.starts[number]);
      int length = start.number();
      known = new String(data, start.at, length, StandardCharsets.UTF_8);
      pool.texts[number] = known;
    }
    return known;
  }
}
