package menlou.packet.structure;

/**
 * Tells by their script characters of another language than their surroundings, so that they are
 * read aloud in their own. Letters of alphabets tell nothing: a name in them may be of any
 * language, and no language is better than a wrong one.
 */
public final class Tongue {
  private static final String CHINESE = "zh-CN";
  private static final String JAPANESE = "ja";
  private static final String KOREAN = "ko";

  /** Below it there are neither Han characters nor Kana nor Hangul syllables. */
  private static final int FIRST = 0x2E80;

  private final String base;

  /**
   * Of pages in a language.
   *
   * @param base such as {@code zh-CN}
   */
  public Tongue(String base) {
    this.base = base;
  }

  /** The language of the pages. */
  public String base() {
    return base;
  }

  /** The language of a character that stands after words in the language {@code before}. */
  public String of(int codePoint, String before) {
    if (codePoint < FIRST) {
      return base;
    }
    if (between(codePoint, 0x3040, 0x30FF) || between(codePoint, 0x31F0, 0x31FF)) {
      return JAPANESE;
    }
    if (between(codePoint, 0xAC00, 0xD7AF) || between(codePoint, 0x3130, 0x318F)) {
      return KOREAN;
    }
    return Character.isIdeographic(codePoint) ? CHINESE : before;
  }

  private static boolean between(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
