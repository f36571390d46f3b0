package menlou.catalog;

import java.time.LocalDate;
import java.util.Set;
import menlou.value.IdentityDocumentKind;
import menlou.value.MachineReadableZone;
import menlou.value.Parsed;
import menlou.value.Phone;
import menlou.value.Postcode;
import menlou.value.Sex;

/** What identity numbers and contact data tell by themselves, on behalf of expressions. */
final class Documents {
  /** The permanent resident card is not among them: the older kind of number tells no date. */
  private static final Set<IdentityDocumentKind> BEARING_BIRTH_DATE =
      Set.of(
          IdentityDocumentKind.RESIDENT_ID,
          IdentityDocumentKind.HM_RESIDENCE_PERMIT,
          IdentityDocumentKind.TAIWAN_RESIDENCE_PERMIT);

  private Documents() {}

  static boolean carriesBirthDate(String kind) {
    return IdentityDocumentKind.of(kind).filter(BEARING_BIRTH_DATE::contains).isPresent();
  }

  /** ISO date, or the empty text when the number does not tell. */
  static String birthDate(String kind, String number) {
    return IdentityDocumentKind.of(kind)
        .flatMap(k -> k.birthDate(number))
        .map(LocalDate::toString)
        .orElse("");
  }

  /** {@code male}, {@code female}, or the empty text when the number does not tell. */
  static String sex(String kind, String number) {
    return IdentityDocumentKind.of(kind)
        .flatMap(k -> k.sex(number))
        .map(sex -> sex.id())
        .orElse("");
  }

  /**
   * What the lines of a passport say, or the empty text when they cannot be read or do not say it.
   *
   * @param part {@code number}, {@code nationality} (ISO 3166-1 alpha-3), {@code birthDate}, {@code
   *     expiry} (ISO dates) or {@code sex} ({@code male}, {@code female})
   * @param today settles the century of two-digit years
   */
  static String machineReadable(String lines, String part, String today) {
    return MachineReadableZone.parse(lines, LocalDate.parse(today))
            instanceof Parsed.Good<MachineReadableZone>(MachineReadableZone zone)
        ? said(zone, part)
        : "";
  }

  private static String said(MachineReadableZone zone, String part) {
    return switch (part) {
      case "number" -> zone.number();
      case "nationality" -> zone.nationality();
      case "birthDate" -> zone.birthDate().toString();
      case "expiry" -> zone.expiry().toString();
      case "sex" -> zone.sex() == Sex.UNSPECIFIED ? "" : zone.sex().id();
      default -> "";
    };
  }

  static boolean haidianPostcode(String text) {
    return Postcode.parse(text) instanceof Parsed.Good<Postcode>(Postcode code) && code.isHaidian();
  }

  static boolean mainlandMobile(String text) {
    return Phone.parse(text) instanceof Parsed.Good<Phone>(Phone phone) && phone.isMainlandMobile();
  }

  static boolean chinaPhone(String text) {
    return Phone.parse(text) instanceof Parsed.Good<Phone>(Phone phone)
        && phone.canonical().startsWith("+86");
  }
}
