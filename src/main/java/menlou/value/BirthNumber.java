package menlou.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The 18-character plan shared by resident IDs, residence permits and the newer permanent-resident
 * card: six digits, the birth date, a serial number, and the check character of ISO 7064 MOD 11-2.
 */
final class BirthNumber {
  static final int LENGTH = 18;

  private BirthNumber() {}

  /** Which refusals a kind of document gives. */
  record Reasons(Reason character, Reason birthDate, Reason check) {}

  /** Judges a text of 18 characters. */
  static Parsed<String> read(String number, Reasons reasons) {
    return Spelling.first(number.substring(0, 17), point -> !Spelling.digit(point))
        .or(
            () ->
                Spelling.first(number, BirthNumber::neither)
                    .filter(odd -> odd.position() == LENGTH))
        .<Parsed<String>>map(odd -> reasons.character().bad(odd.text(), odd.position()))
        .orElseGet(() -> judged(number, reasons));
  }

  private static Parsed<String> judged(String number, Reasons reasons) {
    char expected = Checks.residentNumber(number.substring(0, 17));
    if (date(number).isEmpty()) {
      return reasons.birthDate().bad(number.substring(6, 14));
    }
    if (expected != number.charAt(17)) {
      return reasons.check().bad(expected, number.charAt(17), LENGTH);
    }
    return Parsed.good(number);
  }

  private static boolean neither(int point) {
    return !Spelling.digit(point) && point != 'X';
  }

  /** The birth date written at places 7 to 14, when it is a day of the years 1800 to 2099. */
  static Optional<LocalDate> date(String number) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(number.substring(6, 10)),
              Integer.parseInt(number.substring(10, 12)),
              Integer.parseInt(number.substring(12, 14)));
      return Optional.of(date).filter(day -> day.getYear() >= 1800 && day.getYear() < 2100);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Odd at place 17 is male. */
  static Sex sex(String number) {
    return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }
}
