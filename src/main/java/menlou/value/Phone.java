package menlou.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;

/**
 * A telephone number of any country, by Google's numbering plans. Mainland numbers must be of a
 * known range; numbers of other countries need a possible length only, because plans grow and this
 * program may be older than a number.
 *
 * @param canonical E.164, such as +8613800138000
 */
public record Phone(String canonical) {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final String MAINLAND = "CN";
  private static final int MAINLAND_CODE = 86;
  private static final Pattern MAINLAND_MOBILE = Pattern.compile("\\+861[3-9][0-9]{9}");
  private static final Pattern WRITTEN = Pattern.compile("[0-9()/.+-]+");
  private static final Pattern WITHOUT_AREA = Pattern.compile("[2-8][0-9]{6,7}");
  private static final Pattern EXTENSION =
      Pattern.compile("([0-9()/.+-]+)(?:转|轉|分机|#|[Ee][Xx][Tt]\\.?|[Xx])[0-9]+");
  private static final Pattern BEIJING = Pattern.compile("\\+8610([0-9]{8})");

  public Phone {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number; without a country code it is a mainland one. */
  public static Parsed<Phone> parse(String text) {
    return read(text).map(Phone::new);
  }

  /** Eleven digits beginning with 13 to 19, the kind the registry can send a message to. */
  public boolean isMainlandMobile() {
    return MAINLAND_MOBILE.matcher(canonical).matches();
  }

  /**
   * As forms show it: a mainland mobile as its 11 digits, a Beijing line as 010-12345678, any other
   * as E.164.
   */
  public String printed() {
    if (isMainlandMobile()) {
      return canonical.substring("+86".length());
    }
    var beijing = BEIJING.matcher(canonical);
    return beijing.matches() ? "010-" + beijing.group(1) : canonical;
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String number = Normal.comparable(text);
    if (number.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    if (EXTENSION.matcher(number).matches()) {
      return Reason.PHONE_EXTENSION.bad(text);
    }
    if (WITHOUT_AREA.matcher(number).matches()) {
      return Reason.PHONE_AREA.bad(text);
    }
    if (!WRITTEN.matcher(number).matches()) {
      return Reason.PHONE_NUMBER.bad(text);
    }
    try {
      return judged(PLANS.parse(number, MAINLAND), text);
    } catch (NumberParseException unreadable) {
      return unreadable(unreadable.getErrorType(), text);
    }
  }

  private static Parsed<String> unreadable(NumberParseException.ErrorType why, String text) {
    return switch (why) {
      case INVALID_COUNTRY_CODE -> Reason.PHONE_COUNTRY.bad(text);
      case NOT_A_NUMBER -> Reason.PHONE_NUMBER.bad(text);
      case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Reason.PHONE_TOO_SHORT.bad(text);
      case TOO_LONG -> Reason.PHONE_TOO_LONG.bad(text);
    };
  }

  private static Parsed<String> judged(PhoneNumber number, String text)
      throws NumberParseException {
    return switch (PLANS.isPossibleNumberWithReason(number)) {
      case IS_POSSIBLE -> known(number, text);
      case IS_POSSIBLE_LOCAL_ONLY -> Reason.PHONE_AREA.bad(text);
      case INVALID_COUNTRY_CODE -> Reason.PHONE_COUNTRY.bad(text);
      case TOO_SHORT, INVALID_LENGTH -> Reason.PHONE_TOO_SHORT.bad(text);
      case TOO_LONG -> Reason.PHONE_TOO_LONG.bad(text);
    };
  }

  private static Parsed<String> known(PhoneNumber number, String text) throws NumberParseException {
    String canonical = PLANS.format(number, PhoneNumberFormat.E164);
    if (number.getCountryCode() == MAINLAND_CODE
        && !MAINLAND_MOBILE.matcher(canonical).matches()
        && !PLANS.isValidNumber(number)) {
      return Reason.PHONE_MAINLAND.bad(text);
    }
    // Digits that a country's plan takes for a dialling prefix could be dropped at the next
    // reading.
    return PLANS.format(PLANS.parse(canonical, MAINLAND), PhoneNumberFormat.E164).equals(canonical)
        ? Parsed.good(canonical)
        : Reason.PHONE_NUMBER.bad(text);
  }
}
