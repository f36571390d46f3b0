package menlou.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Hong Kong identity card number: one or two letters, six digits and a check character in
 * brackets.
 *
 * @param canonical such as {@code A123456(3)}
 */
public record HongKongId(String canonical) {
  private static final Pattern SHAPE =
      Pattern.compile("([A-Z]{1,2}[0-9]{6})(?:\\(([0-9A])\\)|([0-9A]))");

  public HongKongId {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing, with or without brackets. */
  public static Parsed<HongKongId> parse(String text) {
    return read(text).map(HongKongId::new);
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
      return Reason.HONG_KONG_ID_SHAPE.bad(number);
    }
    String body = shape.group(1);
    char found = number.replace(")", "").charAt(number.replace(")", "").length() - 1);
    char expected = Checks.hongKong(body);
    return expected == found
        ? Parsed.good(body + "(" + found + ")")
        : Reason.HONG_KONG_ID_CHECK_CHARACTER.bad(expected, found);
  }
}
