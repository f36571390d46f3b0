package menlou.value;

import java.util.regex.Pattern;

/**
 * The number of a mainland travel permit for Taiwan residents 台湾居民来往大陆通行证: 8 digits; 10 or 11
 * characters on the old form.
 *
 * @param canonical 8, 10 or 11 characters, letters as capitals
 */
public record TaiwanTravelPermit(String canonical) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{8}|(?=[A-Z]*[0-9])[0-9A-Z]{10,11}");

  public TaiwanTravelPermit {
    Canonical.require(canonical, read(canonical));
  }

  /** Reads a number typed with any width, case or spacing, its last places in brackets or not. */
  public static Parsed<TaiwanTravelPermit> parse(String text) {
    return read(text).map(TaiwanTravelPermit::new);
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
        : Reason.TAIWAN_TRAVEL_PERMIT_SHAPE.bad(number);
  }
}
