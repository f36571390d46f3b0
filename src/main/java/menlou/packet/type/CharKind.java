package menlou.packet.type;

import menlou.value.Printable;

/**
 * What line breaking needs to know of a character.
 *
 * <p>After the prohibition rules common to GB/T 15834-2011 (use of punctuation, 5.1) and the W3C
 * requirements for Chinese text layout, section 3.1.
 */
enum CharKind {
  /** Han, kana, Hangul and full-width signs: a line may end on either side. */
  HAN,
  /** Letters and digits of alphabets: words stay whole. */
  LATIN,
  /** Opening brackets and quotes: never last on a line. */
  OPEN,
  /** Narrow opening brackets: never last on a line, and part of the word they stand in. */
  LEAD,
  /** Full-width closing brackets, quotes, stops: never first on a line. */
  CLOSE,
  /** Narrow stops and brackets: never first on a line, and part of the word they stand in. */
  STOP,
  /** Hyphens: never first on a line; a word may break after them before a letter. */
  JOINT,
  /** Slash: neither first nor last on a line, but an address of letters may break after it. */
  SLASH,
  /** Dashes and dots of omission: never torn apart. */
  DASH,
  SPACE,
  /** A box to tick: stays with what follows it. */
  BOX,
  /** A stretch of line to write on. */
  BLANK,
  /** Invisible: not set at all. */
  HIDDEN;

  private static final String OPENING = "（《〈「『【〔〖［｛“‘＜￥＄";
  private static final String CLOSING = "）》〉」』】〕〗］｝”’＞，。、；：？！．％℃〃々〻ー・·～〜";
  private static final String LEADING = "([{<¥$£€";
  private static final String STOPPING = ")]}>,.;:?!%";

  /**
   * Blocks set in full squares, first and last in turn; everything between belongs to alphabets.
   */
  private static final int[] WIDE = {
    0x2160, 0x218F, 0x2460, 0x24FF, 0x25A0, 0x26FF, 0x2E80, 0x9FFF, 0xAC00, 0xD7AF, 0xF900, 0xFAFF,
    0xFE30, 0xFE4F, 0xFF00, 0xFFEF, 0x20000, 0x3FFFF
  };

  private static final CharKind[] ASCII = ascii();

  private static CharKind[] ascii() {
    CharKind[] kinds = new CharKind[128];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = slow(c);
    }
    return kinds;
  }

  static CharKind of(int codePoint) {
    if (codePoint < 128) {
      return ASCII[codePoint];
    }
    return codePoint >= 0x4E00 && codePoint < 0xA000 ? HAN : slow(codePoint);
  }

  private static CharKind slow(int c) {
    if (OPENING.indexOf(c) >= 0) {
      return OPEN;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return CLOSE;
    }
    if (LEADING.indexOf(c) >= 0) {
      return LEAD;
    }
    if (STOPPING.indexOf(c) >= 0) {
      return STOP;
    }
    return other(c);
  }

  private static CharKind other(int c) {
    return switch (c) {
      case ' ', '\t', 0x3000, 0x2002, 0x2003, 0x2009 -> SPACE;
      case '-', 0x2010, 0x2013 -> JOINT;
      case '/' -> SLASH;
      case 0x2014, 0x2026, 0x2500, 0x22EF -> DASH;
      case 0x25A1, 0x2610, 0x2611, 0x2612 -> BOX;
      default -> {
        if (Printable.isHidden(c)) {
          yield HIDDEN;
        }
        yield isWide(c) ? HAN : LATIN;
      }
    };
  }

  private static boolean isWide(int c) {
    for (int i = 0; i < WIDE.length; i += 2) {
      if (c <= WIDE[i + 1]) {
        return c >= WIDE[i];
      }
    }
    return false;
  }

  /** Whether a line may end between two neighbours; {@code nextIsDigit} of the second character. */
  static boolean mayBreak(CharKind before, CharKind after, boolean nextIsDigit) {
    if (after == CLOSE
        || after == STOP
        || after == SPACE
        || after == SLASH
        || (after == JOINT && before != SPACE && before != BLANK)
        || before == OPEN
        || before == LEAD
        || before == BOX) {
      return false;
    }
    return switch (before) {
      case SPACE, BLANK, HAN, CLOSE -> true;
      case DASH -> after != DASH;
      case JOINT -> (after == LATIN && !nextIsDigit) || isWide(after);
      case SLASH -> after == LATIN && !nextIsDigit;
      case LATIN, STOP -> isWide(after);
      case OPEN, LEAD, BOX, HIDDEN -> false;
    };
  }

  private static boolean isWide(CharKind kind) {
    return switch (kind) {
      case HAN, OPEN, BOX, BLANK, DASH -> true;
      case LATIN, LEAD, CLOSE, STOP, JOINT, SLASH, SPACE, HIDDEN -> false;
    };
  }

  /** Han beside a word of letters: a sliver of space reads better. */
  static boolean wantsGap(CharKind before, CharKind after) {
    return (before == HAN && after == LATIN) || (before == LATIN && after == HAN);
  }
}
