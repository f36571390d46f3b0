package menlou.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a foreigner's permanent-resident identity card 外国人永久居留身份证: 18 characters beginning
 * with 9 on cards issued from 2023-12-01, three letters and 12 digits on older ones. The older plan
 * is checked for its shape only.
 *
 * @param canonical the 18 or 15 characters, letters as capitals
 */
public record PermanentResidentCard(String canonical) {
  private static final int OLD_LENGTH = 15;
  private static final Pattern OLD = Pattern.compile("[A-Z]{3}[0-9]{12}");
  private static final BirthNumber.Reasons REASONS =
      new BirthNumber.Reasons(
          Reason.PERMANENT_RESIDENT_CHARACTER,
          Reason.PERMANENT_RESIDENT_BIRTH_DATE,
          Reason.PERMANENT_RESIDENT_CHECK_CHARACTER);

  public PermanentResidentCard {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing. */
  public static Parsed<PermanentResidentCard> parse(String text) {
    return read(text).map(PermanentResidentCard::new);
  }

  /** The day of birth; empty on an older card. */
  public Optional<LocalDate> birthDate() {
    return old() ? Optional.empty() : BirthNumber.date(canonical);
  }

  /** Whether this is the number of a card of the plan before 2023-12-01. */
  public boolean old() {
    return canonical.length() == OLD_LENGTH;
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String number = Normal.code(text);
    return switch (Normal.length(number)) {
      case 0 -> Reason.EMPTY.bad();
      case OLD_LENGTH -> oldCard(number);
      case BirthNumber.LENGTH ->
          number.startsWith("9")
              ? BirthNumber.read(number, REASONS)
              : Reason.PERMANENT_RESIDENT_FIRST_DIGIT.bad(
                  Character.toString(number.codePointAt(0)));
      default -> Reason.PERMANENT_RESIDENT_LENGTH.bad(Normal.length(number));
    };
  }

  private static Parsed<String> oldCard(String number) {
    return OLD.matcher(number).matches()
        ? Parsed.good(number)
        : Reason.PERMANENT_RESIDENT_OLD_SHAPE.bad(number);
  }
}
