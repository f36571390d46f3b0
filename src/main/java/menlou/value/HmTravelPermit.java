package menlou.value;

import java.util.regex.Pattern;

/**
 * The number of a mainland travel permit for Hong Kong and Macau residents 港澳居民来往内地通行证: H or M and
 * 8 digits; 10 digits on the old form.
 *
 * @param canonical 9 or 11 characters, the letter as a capital
 */
public record HmTravelPermit(String canonical) {
  private static final Pattern SHAPE = Pattern.compile("[HM](?:[0-9]{8}|[0-9]{10})");

  public HmTravelPermit {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing, its last places in brackets or not. */
  public static Parsed<HmTravelPermit> parse(String text) {
    return read(text).map(HmTravelPermit::new);
  }

  @Override
  public String toString() {
    return canonical;
  }

  private static Parsed<String> read(String text) {
    String number = Normal.code(text).replaceAll("[()]", "");
    if (number.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    return SHAPE.matcher(number).matches()
        ? Parsed.good(number)
        : Reason.HM_TRAVEL_PERMIT_SHAPE.bad(number);
  }
}
