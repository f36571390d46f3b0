package menlou.packet.code;

import java.util.Arrays;

/** Bytes in the letters QR codes hold most densely (RFC 9285): two bytes in three letters. */
final class Base45 {
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  private static final int BASE = 45;

  private Base45() {}

  static String encoded(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length * 3 / 2 + 1);
    for (int i = 0; i < bytes.length; i += 2) {
      boolean pair = i + 1 < bytes.length;
      int value = pair ? (bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF) : bytes[i] & 0xFF;
      text.append(ALPHABET.charAt(value % BASE)).append(ALPHABET.charAt(value / BASE % BASE));
      if (pair) {
        text.append(ALPHABET.charAt(value / BASE / BASE));
      }
    }
    return text.toString();
  }

  static byte[] decoded(String text) throws UnreadableRecord {
    byte[] bytes = new byte[text.length() / 3 * 2 + 2];
    int count = 0;
    for (int i = 0; i < text.length(); i += 3) {
      boolean pair = i + 2 < text.length();
      int value = value(text, i) + BASE * value(text, i + 1);
      value += pair ? BASE * BASE * value(text, i + 2) : 0;
      if (value >= (pair ? 0x10000 : 0x100)) {
        throw new UnreadableRecord("no bytes");
      }
      if (pair) {
        bytes[count++] = (byte) (value >> 8);
      }
      bytes[count++] = (byte) value;
    }
    return Arrays.copyOf(bytes, count);
  }

  private static int value(String text, int at) throws UnreadableRecord {
    int value = at < text.length() ? ALPHABET.indexOf(text.charAt(at)) : -1;
    if (value < 0) {
      throw new UnreadableRecord("not these letters");
    }
    return value;
  }
}
