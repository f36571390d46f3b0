package menlou.value;

/**
 * The check-character algorithms of the standards, over texts already known to have the right
 * characters.
 */
final class Checks {
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] RESIDENT_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final int[] MACHINE_READABLE_WEIGHTS = {7, 3, 1};
  private static final int[] HONG_KONG_WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};
  private static final int[] TAIWAN_WEIGHTS = {1, 9, 8, 7, 6, 5, 4, 3, 2, 1};
  private static final String TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
  private static final int SPACE_VALUE = 36;

  private Checks() {}

  /**
   * Whether the character belongs to the 31 of GB 32100-2015: digits and letters without I, O, S,
   * V, Z.
   */
  static boolean creditCharacter(int character) {
    return CREDIT_ALPHABET.indexOf(character) >= 0;
  }

  /**
   * The 18th character of a credit code from its first 17 (GB 32100-2015, clause on the check
   * character).
   */
  static char creditCode(String first17) {
    int sum = 0;
    for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
      sum += CREDIT_WEIGHTS[i] * CREDIT_ALPHABET.indexOf(first17.charAt(i));
    }
    return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** The check character of an organisation code from its first 8 (GB 11714). */
  static char organisationCode(String first8) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += ORGANISATION_WEIGHTS[i] * Character.digit(first8.charAt(i), 36);
    }
    return "0123456789X".charAt((11 - sum % 11) % 11);
  }

  /**
   * The 18th character of a resident number from its first 17 digits (GB 11643-1999, ISO 7064 MOD
   * 11-2).
   */
  static char residentNumber(String first17) {
    int sum = 0;
    for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
      sum += RESIDENT_WEIGHTS[i] * (first17.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11);
  }

  /** The check digit of a machine-readable field: weights 7, 3, 1 (ICAO Doc 9303 part 3, 4.9). */
  static char machineReadable(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int value = c == '<' ? 0 : Character.digit(c, 36);
      sum += MACHINE_READABLE_WEIGHTS[i % 3] * value;
    }
    return (char) ('0' + sum % 10);
  }

  /**
   * The check character of a Hong Kong identity card from its one or two letters and six digits.
   */
  static char hongKong(String lettersAndDigits) {
    String padded = " ".repeat(8 - lettersAndDigits.length()) + lettersAndDigits;
    int sum = 0;
    for (int i = 0; i < HONG_KONG_WEIGHTS.length; i++) {
      char c = padded.charAt(i);
      sum += HONG_KONG_WEIGHTS[i] * (c == ' ' ? SPACE_VALUE : Character.digit(c, 36));
    }
    return "0123456789A".charAt((11 - sum % 11) % 11);
  }

  /** The last digit of a Taiwan identity card from its letter and eight digits. */
  static char taiwan(String letterAndDigits) {
    int letter = TAIWAN_LETTERS.indexOf(letterAndDigits.charAt(0)) + 10;
    String digits = letter + letterAndDigits.substring(1);
    int sum = 0;
    for (int i = 0; i < TAIWAN_WEIGHTS.length; i++) {
      sum += TAIWAN_WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
