package menlou.value;

/**
 * A unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters, with the check character of
 * the whole code and that of the organisation code inside it both right.
 *
 * @param canonical the 18 characters, capital letters
 */
public record CreditCode(String canonical) {
  private static final int LENGTH = 18;

  public CreditCode {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a code typed with any width, case or spacing. */
  public static Parsed<CreditCode> parse(String text) {
    return read(text).map(CreditCode::new);
  }

  /** The six digits of the registration authority's area, such as 110108 for Haidian. */
  public String area() {
    return canonical.substring(2, 8);
  }

  /** The nine characters of the organisation code, its check character last. */
  public String organisationCode() {
    return canonical.substring(8, 17);
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
    if (Normal.length(code) != LENGTH) {
      return Reason.CREDIT_CODE_LENGTH.bad(LENGTH, Normal.length(code));
    }
    return Spelling.first(code, point -> !Checks.creditCharacter(point))
        .<Parsed<String>>map(odd -> Reason.CREDIT_CODE_CHARACTER.bad(odd.text(), odd.position()))
        .orElseGet(() -> areaDigits(code));
  }

  private static Parsed<String> areaDigits(String code) {
    return Spelling.first(code.substring(2, 8), point -> !Spelling.digit(point))
        .<Parsed<String>>map(
            odd -> Reason.CREDIT_CODE_AUTHORITY.bad(odd.text(), odd.position() + 2))
        .orElseGet(() -> checked(code));
  }

  /**
   * The organisation code first: when it is wrong too, the slip is known to be among its nine
   * characters.
   */
  private static Parsed<String> checked(String code) {
    char organisation = Checks.organisationCode(code.substring(8, 16));
    char whole = Checks.creditCode(code.substring(0, 17));
    if (organisation != code.charAt(16)) {
      return Reason.CREDIT_CODE_ORGANISATION_CHECK.bad(organisation, code.charAt(16), 17);
    }
    if (whole != code.charAt(17)) {
      return Reason.CREDIT_CODE_CHECK_CHARACTER.bad(whole, code.charAt(17), LENGTH);
    }
    return Parsed.good(code);
  }
}
