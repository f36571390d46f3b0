package menlou.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people write for an amount of money. */
final class MoneyText {
  private static final int MOST_WHOLE_DIGITS = 9;
  private static final Pattern PARTS =
      Pattern.compile("([^0-9.,+-]*)([+-]?[0-9.,]+)(亿|万|)([^0-9.,+-]*)");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+");

  /** How currencies are written beside their codes; 元 alone leaves the currency open. */
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("", "CNY"),
          Map.entry("元", "CNY"),
          Map.entry("圆", "CNY"),
          Map.entry("¥", "CNY"),
          Map.entry("￥", "CNY"),
          Map.entry("RMB", "CNY"),
          Map.entry("人民币", "CNY"),
          Map.entry("元人民币", "CNY"),
          Map.entry("人民币元", "CNY"),
          Map.entry("$", "USD"),
          Map.entry("US$", "USD"),
          Map.entry("美元", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("欧元", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("英镑", "GBP"),
          Map.entry("日元", "JPY"),
          Map.entry("日圆", "JPY"),
          Map.entry("HK$", "HKD"),
          Map.entry("港元", "HKD"),
          Map.entry("港币", "HKD"),
          Map.entry("S$", "SGD"),
          Map.entry("新加坡元", "SGD"),
          Map.entry("瑞士法郎", "CHF"),
          Map.entry("澳元", "AUD"),
          Map.entry("澳大利亚元", "AUD"),
          Map.entry("加元", "CAD"),
          Map.entry("加拿大元", "CAD"));

  private MoneyText() {}

  static Parsed<Money> read(String text) {
    String compact = Normal.code(text);
    if (compact.isEmpty()) {
      return Reason.EMPTY.bad();
    }
    Matcher parts = PARTS.matcher(compact);
    if (!parts.matches()) {
      return Reason.MONEY_NUMBER.bad(text);
    }
    String unit = parts.group(3);
    return number(parts.group(2))
        .flatMap(number -> amount(number, unit, parts.group(1), parts.group(4)));
  }

  private static Parsed<BigDecimal> number(String digits) {
    if (digits.startsWith("-")) {
      return Reason.MONEY_NEGATIVE.bad(digits);
    }
    String unsigned = digits.startsWith("+") ? digits.substring(1) : digits;
    if (unsigned.contains(",") && !GROUPED.matcher(unsigned).matches()) {
      return Reason.MONEY_GROUPING.bad(digits);
    }
    String plain = unsigned.replace(",", "");
    return PLAIN.matcher(plain).matches()
        ? Parsed.good(Money.plain(new BigDecimal(plain)))
        : Reason.MONEY_NUMBER.bad(digits);
  }

  private static Parsed<Money> amount(BigDecimal number, String unit, String before, String after) {
    if (unit.isEmpty() && after.contains("元")) {
      return Reason.MONEY_UNIT.bad(
          number.toPlainString() + after, Money.plain(number.movePointLeft(4)).toPlainString());
    }
    BigDecimal wan = unit.equals("亿") ? Money.plain(number.movePointRight(4)) : number;
    if (wan.scale() > Money.MOST_DECIMALS) {
      return Reason.MONEY_DECIMALS.bad(Money.MOST_DECIMALS, wan.scale());
    }
    if (wan.precision() - wan.scale() > MOST_WHOLE_DIGITS) {
      return Reason.MONEY_TOO_LARGE.bad("999999999");
    }
    return currency(before, after)
        .<Parsed<Money>>map(code -> Parsed.good(new Money(wan, code)))
        .orElseGet(() -> Reason.MONEY_CURRENCY.bad(before + after));
  }

  /** One currency, or the same one twice as in ¥300万元. */
  private static Optional<String> currency(String before, String after) {
    Optional<String> first = code(before);
    Optional<String> last = code(after);
    if (before.isEmpty() || first.equals(last)) {
      return last;
    }
    return after.isEmpty() || after.equals("元") ? first : Optional.empty();
  }

  private static Optional<String> code(String word) {
    return Optional.ofNullable(CURRENCIES.get(word))
        .or(() -> Optional.of(word).filter(Money::known))
        .filter(code -> !code.equals(Money.NO_CURRENCY));
  }
}
