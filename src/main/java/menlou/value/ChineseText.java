package menlou.value;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A name as official Chinese documents can show it: Chinese characters, the middle dot · and
 * brackets （）; Latin letters, digits and single spaces only where the field allows them.
 *
 * @param canonical composed, full-width brackets, one kind of middle dot
 */
public record ChineseText(String canonical) {
  public ChineseText {
    Canonical.require(canonical, read(canonical, true));
  }

  /** Reads a name of Chinese characters, dots and brackets alone. */
  public static Parsed<ChineseText> parse(String text) {
    return read(text, false).map(ChineseText::new);
  }

  /**
   * Reads a name that may also hold Latin letters, digits and the signs {@code & - . ' # /} and
   * {@code 、，；：}, as addresses and business items have them.
   */
  public static Parsed<ChineseText> parseWithLatin(String text) {
    return read(text, true).map(ChineseText::new);
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text, boolean latin) {
    String tidy = tidy(text);
    if (tidy.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    Optional<Parsed<String>> odd =
        Spelling.first(tidy, point -> !allowed(point, latin)).map(ChineseText::refuse);
    if (odd.isPresent()) {
      return odd.get();
    }
    if (tidy.codePoints().noneMatch(Ideographs::contains)) {
      return Reason.CHINESE_TEXT_NO_IDEOGRAPH.bad(tidy);
    }
    return Ideographs.bracketsMatch(tidy)
        ? Parsed.good(tidy)
        : Reason.CHINESE_TEXT_BRACKETS.bad(tidy);
  }

  private static boolean allowed(int point, boolean latin) {
    return Ideographs.contains(point)
        || "·（）".indexOf(point) >= 0
        || (latin && (latin(point) || "&-.'#/ 、，；：".indexOf(point) >= 0));
  }

  private static Parsed<String> refuse(Spelling.Odd odd) {
    if (Character.getType(odd.point()) == Character.PRIVATE_USE) {
      return Reason.CHINESE_TEXT_PRIVATE_USE.bad(odd.position(), odd.code());
    }
    return latin(odd.point())
        ? Reason.CHINESE_TEXT_LATIN.bad(odd.text(), odd.position())
        : Reason.CHINESE_TEXT_CHARACTER.bad(odd.text(), odd.position(), odd.code());
  }

  private static boolean latin(int point) {
    return Spelling.digit(point)
        || (Character.isLetter(point)
            && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN);
  }

  /** One kind of bracket and dot; spaces go, except a single one between two Latin letters. */
  private static String tidy(String text) {
    String composed = Normalizer.normalize(Normal.halfWidth(text), Normalizer.Form.NFC);
    String spaced =
        composed
            .replaceAll("\\s+", " ")
            .replaceAll("(?<![\\p{IsLatin}0-9&.'-]) | (?![\\p{IsLatin}0-9&.'-])", "");
    return spaced
        .replace('(', '（')
        .replace(')', '）')
        .codePoints()
        .filter(point -> point == ' ' || !Normal.blank(point))
        .map(point -> Normal.middleDot(point) ? '·' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
