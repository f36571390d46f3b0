package menlou.value;

import java.time.LocalDate;

/**
 * A mainland resident identity number 公民身份号码 (GB 11643-1999). Numbers that begin like a residence
 * permit's or a permanent-resident card's are refused with that hint.
 *
 * @param canonical the 18 characters, X as a capital
 */
public record ResidentId(String canonical) {
  private static final BirthNumber.Reasons REASONS =
      new BirthNumber.Reasons(
          Reason.RESIDENT_ID_CHARACTER,
          Reason.RESIDENT_ID_BIRTH_DATE,
          Reason.RESIDENT_ID_CHECK_CHARACTER);

  public ResidentId {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing. */
  public static Parsed<ResidentId> parse(String text) {
    return read(text).map(ResidentId::new);
  }

  /** The day of birth the number states. */
  public LocalDate birthDate() {
    return BirthNumber.date(canonical).orElseThrow();
  }

  /** The sex the number states at place 17. */
  public Sex sex() {
    return BirthNumber.sex(canonical);
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
    if (Normal.length(number) != BirthNumber.LENGTH) {
      return Reason.RESIDENT_ID_LENGTH.bad(BirthNumber.LENGTH, Normal.length(number));
    }
    if (number.charAt(0) == '9') {
      return Reason.RESIDENT_ID_PERMANENT_RESIDENT.bad(number.charAt(0));
    }
    if (number.charAt(0) == '0') {
      return Reason.RESIDENT_ID_CHARACTER.bad(number.charAt(0), 1);
    }
    return HmtResidencePermit.Region.of(number).isPresent()
        ? Reason.RESIDENT_ID_RESIDENCE_PERMIT.bad(number.substring(0, 6))
        : BirthNumber.read(number, REASONS);
  }
}
