package menlou.value;

import java.util.regex.Pattern;

/**
 * A mainland postcode: six digits.
 *
 * @param canonical the six digits
 */
public record Postcode(String canonical) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
  private static final Pattern HAIDIAN = Pattern.compile("100[018][0-9]{2}");

  public Postcode {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a postcode typed with any width or spacing. */
  public static Parsed<Postcode> parse(String text) {
    return read(text).map(Postcode::new);
  }

  /** Whether it can be in Haidian; a hint for a warning, not a proof. */
  public boolean isHaidian() {
    return HAIDIAN.matcher(canonical).matches();
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String code = Normal.code(text);
    if (code.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    return SHAPE.matcher(code).matches() ? Parsed.good(code) : Reason.POSTCODE_SHAPE.bad(code);
  }
}
