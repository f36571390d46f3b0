package menlou.value;

import java.time.LocalDate;

/**
 * The two machine-readable lines of a passport (ICAO Doc 9303 part 4, format TD3), every check
 * digit right.
 *
 * @param line1 44 characters: document, issuer, names
 * @param line2 44 characters: number, nationality, dates, sex, personal number, check digits
 * @param today the day the lines were read, which settles the century of the two-digit years: a
 *     birth is not later, an expiry is less than 50 years away
 */
public record MachineReadableZone(String line1, String line2, LocalDate today) {
  public MachineReadableZone {
    Canonical.require(line1 + "\n" + line2, MachineReadableText.read(line1 + "\n" + line2, today));
  }

  /**
   * Reads the lines typed with any width, case or spacing, as two lines or run together. Fillers
   * left out at the end of a field that ends its line, or before the last two check digits, are put
   * back.
   */
  public static Parsed<MachineReadableZone> parse(String text, LocalDate today) {
    return MachineReadableText.read(text, today)
        .map(lines -> new MachineReadableZone(lines.substring(0, 44), lines.substring(45), today));
  }

  /** The surname, the part before the double filler; spaces for single fillers. */
  public String surname() {
    return MachineReadableText.words(names()[0]);
  }

  /** The given names; empty when the passport has none. */
  public String givenNames() {
    return names().length < 2 ? "" : MachineReadableText.words(names()[1]);
  }

  /** The issuing country, ISO 3166-1 alpha-3, or one of ICAO's own codes. */
  public String issuer() {
    return MachineReadableText.country(line1.substring(2, 5));
  }

  /** The passport number without fillers. */
  public String number() {
    return line2.substring(0, 9).replace("<", "");
  }

  /** The nationality, ISO 3166-1 alpha-3, or one of ICAO's own codes such as XXA for stateless. */
  public String nationality() {
    return MachineReadableText.country(line2.substring(10, 13));
  }

  /** The day of birth, not later than {@link #today}. */
  public LocalDate birthDate() {
    return MachineReadableText.birth(line2.substring(13, 19), today).orElseThrow();
  }

  /** The sex stated. */
  public Sex sex() {
    return switch (line2.charAt(20)) {
      case 'M' -> Sex.MALE;
      case 'F' -> Sex.FEMALE;
      default -> Sex.UNSPECIFIED;
    };
  }

  /** The last day of validity. */
  public LocalDate expiry() {
    return MachineReadableText.expiry(line2.substring(21, 27), today).orElseThrow();
  }

  /** The same passport valid until another day, with the check digits that follow from it. */
  public MachineReadableZone withExpiry(LocalDate expiry) {
    String day = expiry.format(MachineReadableText.SHORT);
    String until = day + Checks.machineReadable(day);
    String renewed = line2.substring(0, 21) + until + line2.substring(28, 43);
    return new MachineReadableZone(line1, renewed + MachineReadableText.composite(renewed), today);
  }

  /** Both lines, parted by a line feed. */
  public String canonical() {
    return line1 + "\n" + line2;
  }

  @Override
  public String toString() {
    return canonical();
  }

  private String[] names() {
    return line1.substring(5).split("<<", 2);
  }
}
