package menlou.value;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The number of a residence permit for Hong Kong, Macau and Taiwan residents 港澳台居民居住证: the plan of
 * a resident ID with an area of its own.
 *
 * @param canonical the 18 characters, X as a capital
 */
public record HmtResidencePermit(String canonical) {
  private static final BirthNumber.Reasons REASONS =
      new BirthNumber.Reasons(
          Reason.RESIDENCE_PERMIT_CHARACTER,
          Reason.RESIDENCE_PERMIT_BIRTH_DATE,
          Reason.RESIDENCE_PERMIT_CHECK_CHARACTER);

  /** Where the holder is a resident. */
  public enum Region {
    HONG_KONG("810000"),
    MACAU("820000"),
    TAIWAN("830000");

    private final String area;

    Region(String area) {
      this.area = area;
    }

    /** The first six digits of its permits. */
    public String area() {
      return area;
    }

    static Optional<Region> of(String number) {
      return Arrays.stream(values()).filter(region -> number.startsWith(region.area)).findFirst();
    }
  }

  public HmtResidencePermit {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing. */
  public static Parsed<HmtResidencePermit> parse(String text) {
    return read(text).map(HmtResidencePermit::new);
  }

  /** Where the holder is a resident. */
  public Region region() {
    return Region.of(canonical).orElseThrow();
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
      return Reason.RESIDENCE_PERMIT_LENGTH.bad(BirthNumber.LENGTH, Normal.length(number));
    }
    return Region.of(number).isEmpty()
        ? Reason.RESIDENCE_PERMIT_AREA.bad(number.substring(0, 6))
        : BirthNumber.read(number, REASONS);
  }
}
