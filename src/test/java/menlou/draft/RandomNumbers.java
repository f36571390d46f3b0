package menlou.draft;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import menlou.value.CreditCode;
import menlou.value.IdentityDocumentKind;
import menlou.value.Parsed;

/** Invents numbers of documents whose check characters fit. */
final class RandomNumbers {
  /** The specimen passport printed in ICAO Doc 9303, part 4. */
  static final String ICAO_SPECIMEN =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private RandomNumbers() {}

  static String digits(RandomGenerator random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  static String document(RandomGenerator random, String kind) {
    String birth =
        random.nextInt(1950, 2005) + "0" + random.nextInt(1, 10) + "1" + digits(random, 4);
    return IdentityDocumentKind.of(kind)
        .map(
            known ->
                switch (known) {
                  case RESIDENT_ID -> checked("110108" + birth, known);
                  case HM_RESIDENCE_PERMIT -> checked("810000" + birth, known);
                  case TAIWAN_RESIDENCE_PERMIT -> checked("830000" + birth, known);
                  case PERMANENT_RESIDENT_CARD -> checked("911826" + birth, known);
                  case HM_TRAVEL_PERMIT -> "H" + digits(random, 8);
                  case TAIWAN_TRAVEL_PERMIT -> digits(random, 8);
                  case PASSPORT, OTHER -> "E" + digits(random, 8);
                })
        .orElse("E1234567");
  }

  private static String checked(String body, IdentityDocumentKind kind) {
    return ending(body, number -> kind.check(number) instanceof Parsed.Good<String>);
  }

  static String creditCode(RandomGenerator random) {
    String area = "91110108MA01" + digits(random, 4);
    for (int i = 0; i < SIGNS.length(); i++) {
      String code =
          ending(
              area + SIGNS.charAt(i),
              text -> CreditCode.parse(text) instanceof Parsed.Good<CreditCode>);
      if (CreditCode.parse(code) instanceof Parsed.Good<CreditCode>) {
        return code;
      }
    }
    throw new IllegalStateException("no check character fits " + area);
  }

  private static String ending(String body, Predicate<String> fits) {
    Optional<String> found =
        SIGNS.chars().mapToObj(sign -> body + (char) sign).filter(fits).findFirst();
    return found.orElse(body + "0");
  }
}
