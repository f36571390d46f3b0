package menlou.packet.type;

/**
 * Tells English quotation marks and apostrophes from Chinese ones, which share their code points:
 * what stands before an opening mark decides, and its closing mark follows. Confined to the
 * building of one galley.
 */
final class Quotes {
  private boolean doubleLatin;
  private boolean singleLatin;
  private boolean singleOpen;

  static boolean isQuote(int codePoint) {
    return codePoint >= 0x2018 && codePoint <= 0x201D;
  }

  /**
   * Whether the mark belongs to Latin words.
   *
   * @param before the last character that shows; {@link CharKind#SPACE} at the beginning
   * @param next the code point that follows, 0 at the end
   */
  boolean isLatin(int mark, CharKind before, int next) {
    return switch (mark) {
      case 0x201C -> {
        doubleLatin = opens(before, next);
        yield doubleLatin;
      }
      case 0x201D -> doubleLatin;
      case 0x2018 -> {
        singleOpen = true;
        singleLatin = opens(before, next);
        yield singleLatin;
      }
      case 0x2019 -> {
        boolean latin = singleOpen ? singleLatin : isLatin(before);
        boolean apostrophe = before == CharKind.LATIN && CharKind.of(next) == CharKind.LATIN;
        singleOpen &= apostrophe;
        yield latin || apostrophe;
      }
      default -> false;
    };
  }

  private static boolean opens(CharKind before, int next) {
    return isLatin(before) || (before == CharKind.SPACE && CharKind.of(next) == CharKind.LATIN);
  }

  private static boolean isLatin(CharKind kind) {
    return switch (kind) {
      case LATIN, STOP, LEAD, JOINT, SLASH -> true;
      case HAN, OPEN, CLOSE, DASH, SPACE, BOX, BLANK, HIDDEN -> false;
    };
  }

  /** How a Latin mark behaves at the ends of lines. */
  static CharKind kind(int mark, int next) {
    return switch (mark) {
      case 0x2018, 0x201C -> CharKind.LEAD;
      case 0x2019 -> CharKind.of(next) == CharKind.LATIN ? CharKind.LATIN : CharKind.STOP;
      default -> CharKind.STOP;
    };
  }
}
