package menlou.value;

/** Quotes what somebody typed, so that a sentence about it stays a sentence. */
public final class Excerpt {
  /** More than the longest answer a form has room for, less than fills a screen. */
  private static final int LONGEST = 1_000;

  private static final int HEAD = 600;
  private static final int TAIL = 100;

  private Excerpt() {}

  /** The text itself, or its beginning and its end with a sign of omission between. */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int head = Character.isLowSurrogate(text.charAt(HEAD)) ? HEAD - 1 : HEAD;
    int from = text.length() - TAIL;
    int tail = Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    return text.substring(0, head) + " … " + text.substring(tail);
  }
}
