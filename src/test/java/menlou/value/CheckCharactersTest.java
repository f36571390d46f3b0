package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The check characters against second, plainer ways to compute them, and against slips of typing.
 * Invented numbers only.
 */
class CheckCharactersTest {
  private static final int CASES = 300;
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private final Random random = new Random(20261123);

  @Test
  void residentNumbersAgreeWithTheRecursionOfIso7064() {
    for (int i = 0; i < CASES; i++) {
      String first17 = residentFirst17();
      int product = 0;
      for (int place = 0; place < first17.length(); place++) {
        product = (product + first17.charAt(place) - '0') * 2 % 11;
      }
      assertThat(Checks.residentNumber(first17))
          .isEqualTo("0123456789X".charAt((12 - product) % 11));
    }
  }

  @Test
  void creditCodesAgreeWithPowersOfThree() {
    for (int i = 0; i < CASES; i++) {
      String code = creditCode();
      int sum = CREDIT_ALPHABET.indexOf(code.charAt(17));
      int power = 1;
      for (int place = 0; place < 17; place++) {
        sum += power * CREDIT_ALPHABET.indexOf(code.charAt(place));
        power = power * 3 % 31;
      }
      assertThat(sum % 31).isZero();
    }
  }

  @Test
  void hongKongNumbersWeighToAMultipleOfEleven() {
    for (int i = 0; i < CASES; i++) {
      String body = letters(1 + random.nextInt(2)) + digits(6);
      String whole = (body.length() == 7 ? " " : "") + body + Checks.hongKong(body);
      int sum = 0;
      for (int place = 0; place < 9; place++) {
        char c = whole.charAt(place);
        sum += (9 - place) * (c == ' ' ? 36 : Character.digit(c, 36));
      }
      assertThat(sum % 11).isZero();
    }
  }

  @Test
  void taiwanNumbersWeighToAMultipleOfTen() {
    int[] letters = {
      1, 10, 19, 28, 37, 46, 55, 64, 39, 73, 82, 2, 11, 20, 48, 29, 38, 47, 56, 65, 74, 83, 21, 3,
      12, 30
    };
    for (int i = 0; i < CASES; i++) {
      String body = letters(1) + (1 + random.nextInt(2)) + digits(7);
      int sum = letters[body.charAt(0) - 'A'] + Checks.taiwan(body) - '0';
      for (int place = 1; place < 9; place++) {
        sum += (9 - place) * (body.charAt(place) - '0');
      }
      assertThat(sum % 10).isZero();
    }
  }

  @Test
  void everySingleSlipInAResidentNumberIsCaught() {
    everySlipIsCaught(this::residentNumber, "0123456789X", ResidentId::parse);
  }

  @Test
  void everyExchangeOfNeighboursInAResidentNumberIsCaught() {
    everyExchangeIsCaught(this::residentNumber, ResidentId::parse);
  }

  @Test
  void everySingleSlipInAPermanentResidentNumberIsCaught() {
    everySlipIsCaught(
        () -> withCheck("9" + residentFirst17().substring(1)),
        "0123456789X",
        PermanentResidentCard::parse);
  }

  @Test
  void everySingleSlipInAResidencePermitNumberIsCaught() {
    everySlipIsCaught(
        () -> withCheck("8" + (1 + random.nextInt(3)) + "0000" + residentFirst17().substring(6)),
        "0123456789X",
        HmtResidencePermit::parse);
  }

  @Test
  void everySingleSlipInACreditCodeIsCaught() {
    everySlipIsCaught(this::creditCode, CREDIT_ALPHABET, CreditCode::parse);
  }

  @Test
  void everyExchangeOfNeighboursInACreditCodeIsCaught() {
    everyExchangeIsCaught(this::creditCode, CreditCode::parse);
  }

  @Test
  void everySingleSlipInAHongKongNumberIsCaught() {
    everySlipInTheDigitsIsCaught(
        () -> {
          String body = letters(1) + digits(6);
          return body + "(" + Checks.hongKong(body) + ")";
        },
        HongKongId::parse);
  }

  /** Draws a right number, again and again. */
  private interface Draw {
    String number();
  }

  private static void everySlipIsCaught(
      Draw draw, String alphabet, Function<String, Parsed<?>> parse) {
    for (int i = 0; i < CASES; i++) {
      String number = draw.number();
      assertThat(parse.apply(number)).as(number).isInstanceOf(Parsed.Good.class);
      for (int place = 0; place < number.length(); place++) {
        assertSlipsCaught(number, place, alphabet, parse);
      }
    }
  }

  private static void everySlipInTheDigitsIsCaught(Draw draw, Function<String, Parsed<?>> parse) {
    for (int i = 0; i < CASES; i++) {
      String number = draw.number();
      assertThat(parse.apply(number)).as(number).isInstanceOf(Parsed.Good.class);
      for (int place = 1; place < number.length(); place++) {
        if (Character.isDigit(number.charAt(place))) {
          assertSlipsCaught(number, place, "0123456789", parse);
        }
      }
    }
  }

  private static void assertSlipsCaught(
      String number, int place, String alphabet, Function<String, Parsed<?>> parse) {
    for (int i = 0; i < alphabet.length(); i++) {
      char other = alphabet.charAt(i);
      if (other != number.charAt(place)) {
        String slip = number.substring(0, place) + other + number.substring(place + 1);
        assertThat(parse.apply(slip)).as(slip).isInstanceOf(Parsed.Bad.class);
      }
    }
  }

  private static void everyExchangeIsCaught(Draw draw, Function<String, Parsed<?>> parse) {
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      String number = draw.number();
      for (int place = 0; place + 1 < number.length(); place++) {
        char left = number.charAt(place);
        char right = number.charAt(place + 1);
        String slip = number.substring(0, place) + right + left + number.substring(place + 2);
        if (left != right && parse.apply(slip) instanceof Parsed.Good<?>) {
          missed.add(slip);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private String residentNumber() {
    return withCheck(residentFirst17());
  }

  private static String withCheck(String first17) {
    return first17 + Checks.residentNumber(first17);
  }

  private String residentFirst17() {
    return "%d%s%04d%02d%02d%s"
        .formatted(
            1 + random.nextInt(7),
            digits(5),
            1900 + random.nextInt(120),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            digits(3));
  }

  private String creditCode() {
    StringBuilder organisation = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      organisation.append(CREDIT_ALPHABET.charAt(random.nextInt(31)));
    }
    String first17 = "91110108" + organisation + Checks.organisationCode(organisation.toString());
    return first17 + Checks.creditCode(first17);
  }

  private String digits(int count) {
    return random
        .ints(count, 0, 10)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private String letters(int count) {
    return random
        .ints(count, 'A', 'Z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
