package menlou.packet.proof;

import java.text.Normalizer;

/** Words as they can be compared: composed, without blanks and without what is never drawn. */
final class Plain {
  private Plain() {}

  static String of(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    composed.codePoints().filter(Plain::isDrawn).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isDrawn(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }
}
