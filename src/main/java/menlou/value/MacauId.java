package menlou.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Macau resident identity card number: seven digits beginning with 1, 5 or 7, and a check digit
 * in brackets. How the check digit is computed is not published, so only the shape is judged.
 *
 * @param canonical such as {@code 1234567(0)}
 */
public record MacauId(String canonical) {
  private static final Pattern SHAPE =
      Pattern.compile("([157])/?([0-9]{6})(?:\\(([0-9])\\)|/?([0-9]))");

  public MacauId {
    Canonical.require(canonical, read(canonical));
  }

  /**
   * Reads a number typed with any width or spacing, with brackets, with the old cards' slashes, or
   * with neither.
   */
  public static Parsed<MacauId> parse(String text) {
    return read(text).map(MacauId::new);
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String number = Normal.code(text);
    Matcher shape = SHAPE.matcher(number);
    if (number.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    if (!shape.matches()) {
      return Reason.MACAU_ID_SHAPE.bad(number);
    }
    String digits = number.replaceAll("[^0-9]", "");
    return Parsed.good(digits.substring(0, 7) + "(" + digits.substring(7) + ")");
  }
}
