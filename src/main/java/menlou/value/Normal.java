package menlou.value;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** One form for texts that look alike: widths, spaces, brackets, dots and dashes. */
public final class Normal {
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private Normal() {}

  /**
   * Full-width letters, digits and signs become their half-width twins, and every kind of space
   * becomes U+0020.
   */
  public static String halfWidth(String text) {
    return mapped(text, Normal::narrow);
  }

  /**
   * Cuts spaces of every kind, and invisible characters such as U+200B or U+FEFF, from both ends.
   */
  public static String trimmed(String text) {
    int[] points = text.codePoints().toArray();
    int from = 0;
    int to = points.length;
    while (from < to && blank(points[from])) {
      from++;
    }
    while (to > from && blank(points[to - 1])) {
      to--;
    }
    return new String(points, from, to - from);
  }

  /** Without any space or invisible character. */
  public static String withoutSpaces(String text) {
    return kept(text, point -> !blank(point));
  }

  /**
   * How numbers of documents are read: half-width, no spaces, capital letters. Only a to z change:
   * ß must not become SS.
   */
  public static String code(String text) {
    return mapped(withoutSpaces(halfWidth(text)), Normal::capital);
  }

  /**
   * The form in which addresses and names are compared: composed, half-width, no spaces, one kind
   * of bracket, middle dot and dash. Only for comparing; never for showing or printing.
   */
  public static String comparable(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return withoutSpaces(mapped(composed, point -> unified(narrow(point))));
  }

  /**
   * Characters as a reader counts them: code points, so a rare ideograph outside the basic plane is
   * one.
   */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A code point as people quote it, such as {@code U+20BB7}. */
  static String codePoint(int point) {
    return "U+%04X".formatted(point);
  }

  /** A space of any kind or a character that shows nothing. */
  static boolean blank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.CONTROL;
  }

  static boolean middleDot(int point) {
    return "·•‧・･∙⋅".indexOf(point) >= 0;
  }

  static int narrow(int point) {
    if (point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST) {
      return point - FULL_WIDTH_SHIFT;
    }
    return Character.isSpaceChar(point) ? ' ' : point;
  }

  private static int capital(int point) {
    return point >= 'a' && point <= 'z' ? point - 'a' + 'A' : point;
  }

  private static int unified(int point) {
    if (middleDot(point)) {
      return '·';
    }
    return switch (point) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣' -> '-';
      case '[', '〔', '【', '﹝', '﹙' -> '(';
      case ']', '〕', '】', '﹞', '﹚' -> ')';
      default -> point;
    };
  }

  static String mapped(String text, IntUnaryOperator change) {
    return text.codePoints()
        .map(change)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static String kept(String text, IntPredicate wanted) {
    return text.codePoints()
        .filter(wanted)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
