package menlou.packet.paper;

/** Counts in Chinese numerals, as chapters and articles do: 一, 十二, 二十, 一百零三. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /** Of a number from 1 to 999. */
  static String of(int number) {
    if (number < 1 || number > 999) {
      throw new IllegalArgumentException("cannot count to " + number);
    }
    int hundreds = number / 100;
    int rest = number % 100;
    String tail = hundreds > 0 ? afterHundreds(rest) : tens(rest);
    return hundreds > 0 ? digit(hundreds) + "百" + tail : tail;
  }

  private static String afterHundreds(int rest) {
    if (rest == 0) {
      return "";
    }
    return rest < 10 ? "零" + digit(rest) : digit(rest / 10) + "十" + units(rest);
  }

  private static String tens(int number) {
    if (number < 10) {
      return digit(number);
    }
    return (number < 20 ? "" : digit(number / 10)) + "十" + units(number);
  }

  private static String units(int number) {
    return number % 10 == 0 ? "" : digit(number % 10);
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
