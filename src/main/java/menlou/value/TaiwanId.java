package menlou.value;

import java.util.regex.Pattern;

/**
 * A Taiwan identity card number: a letter and nine digits, the last one a check digit. The second
 * place tells the sex: 1 or 8 male, 2 or 9 female.
 *
 * @param canonical the ten characters, the letter as a capital
 */
public record TaiwanId(String canonical) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z][1289][0-9]{8}");

  public TaiwanId {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing. */
  public static Parsed<TaiwanId> parse(String text) {
    return read(text).map(TaiwanId::new);
  }

  /** The sex the number states. */
  public Sex sex() {
    return "18".indexOf(canonical.charAt(1)) >= 0 ? Sex.MALE : Sex.FEMALE;
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String number = Normal.code(text);
    if (number.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    if (!SHAPE.matcher(number).matches()) {
      return Reason.TAIWAN_ID_SHAPE.bad(number);
    }
    char expected = Checks.taiwan(number.substring(0, 9));
    return expected == number.charAt(9)
        ? Parsed.good(number)
        : Reason.TAIWAN_ID_CHECK_CHARACTER.bad(expected, number.charAt(9));
  }
}
