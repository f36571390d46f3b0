package menlou.value;

/**
 * A passport number: 5 to 15 letters and digits. Countries number freely, so nothing else is
 * checked.
 *
 * @param canonical letters as capitals, no spaces
 */
public record PassportNumber(String canonical) {
  private static final int LEAST = 5;
  private static final int MOST = 15;

  public PassportNumber {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing. */
  public static Parsed<PassportNumber> parse(String text) {
    return read(text).map(PassportNumber::new);
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String number = Normal.code(text);
    int length = Normal.length(number);
    if (length == 0) {
      return Reason.EMPTY.bad();
    }
    return Spelling.first(number, point -> !Spelling.digit(point) && !Spelling.capital(point))
        .<Parsed<String>>map(odd -> Reason.PASSPORT_CHARACTER.bad(odd.text(), odd.position()))
        .orElseGet(
            () ->
                length < LEAST || length > MOST
                    ? Reason.PASSPORT_LENGTH.bad(length)
                    : Parsed.good(number));
  }
}
