package menlou.value;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text as official Chinese documents can show it. A name holds Chinese characters, the middle dot
 * · and brackets （）; an address or a wording may also hold Latin letters, digits and common signs.
 *
 * @param canonical composed, full-width brackets, one kind of middle dot, letters and digits
 *     half-width, spaces only between Latin words
 */
public record ChineseText(String canonical) {
  private static final String NAME_SIGNS = "·（）";
  private static final String MIXED_SIGNS = NAME_SIGNS + "、，。；：《》“”—– ,;:.&-'#/+%";
  private static final String NARROWED_SIGNS = "．＆－＇＃／＋％　";
  private static final Pattern DOT_BETWEEN_IDEOGRAPHS =
      Pattern.compile("(?<=\\p{IsHan})．(?=\\p{IsHan})");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SPACE_NOT_BETWEEN_WORDS =
      Pattern.compile("(?<![\\p{IsLatin}0-9,;:.&'-]) | (?![\\p{IsLatin}0-9&'-])");

  public ChineseText {
    Canonical.require(canonical, read(canonical, true));
  }

  /** Reads a name of Chinese characters, dots and brackets alone. */
  public static Parsed<ChineseText> parse(String text) {
    return read(text, false).map(ChineseText::new);
  }

  /**
   * Reads an address, a wording or a name that may also hold Latin letters, digits and common
   * signs, or only these.
   */
  public static Parsed<ChineseText> parseWithLatin(String text) {
    return read(text, true).map(ChineseText::new);
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text, boolean mixed) {
    String tidy = tidy(text);
    if (tidy.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    Optional<Spelling.Odd> odd = Spelling.first(tidy, point -> !allowed(point, mixed));
    if (odd.isPresent()) {
      return refuse(odd.get(), mixed);
    }
    if (tidy.codePoints().noneMatch(point -> Ideographs.contains(point) || latin(point))) {
      return Reason.CHINESE_TEXT_NO_IDEOGRAPH.bad(tidy);
    }
    return Ideographs.bracketsMatch(tidy)
        ? Parsed.good(tidy)
        : Reason.CHINESE_TEXT_BRACKETS.bad(tidy);
  }

  private static boolean allowed(int point, boolean mixed) {
    return Ideographs.contains(point)
        || (mixed
            ? latin(point) || MIXED_SIGNS.indexOf(point) >= 0
            : NAME_SIGNS.indexOf(point) >= 0);
  }

  private static Parsed<String> refuse(Spelling.Odd odd, boolean mixed) {
    if (Character.getType(odd.point()) == Character.PRIVATE_USE) {
      return Reason.CHINESE_TEXT_PRIVATE_USE.bad(odd.position(), odd.code());
    }
    if (mixed) {
      return Reason.CHINESE_TEXT_MIXED_CHARACTER.bad(odd.text(), odd.position(), odd.code());
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

  /** One kind of bracket, dot and width; Chinese punctuation stays full-width. */
  private static String tidy(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String dotted = DOT_BETWEEN_IDEOGRAPHS.matcher(composed).replaceAll("·");
    String plain = Normal.mapped(dotted, ChineseText::tidy);
    String spaced = SPACES.matcher(plain).replaceAll(" ");
    return Normal.kept(
        SPACE_NOT_BETWEEN_WORDS.matcher(spaced).replaceAll(""),
        point -> point == ' ' || !Normal.blank(point));
  }

  private static int tidy(int point) {
    if (Normal.middleDot(point)) {
      return '·';
    }
    int narrow = Normal.narrow(point);
    return switch (narrow) {
      case '(' -> '（';
      case ')' -> '）';
      default -> latin(narrow) || NARROWED_SIGNS.indexOf(point) >= 0 ? narrow : point;
    };
  }
}
