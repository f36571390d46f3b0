package menlou.catalog;

import menlou.value.Normal;

/** Comparing and measuring texts on behalf of expressions. */
final class Wordings {
  private Wordings() {}

  static String plain(String text) {
    return Normal.comparable(text);
  }

  /** Equal but for spaces, width of characters and kinds of brackets and dots. */
  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  static long length(String text) {
    return text.codePointCount(0, text.length());
  }
}
