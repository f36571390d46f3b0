package menlou.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import menlou.value.Money;
import menlou.value.Parsed;
import menlou.value.Share;

/** Arithmetic with money as expressions see it: maps of {@code micro} and {@code currency}. */
final class Sums {
  /** What a sum of different currencies is in: no currency, so that it equals nothing. */
  static final String MIXED = Money.NO_CURRENCY;

  private Sums() {}

  static Map<String, Object> map(Money money) {
    return map(money.micro(), money.currency());
  }

  private static Map<String, Object> map(long micro, String currency) {
    return Map.of("micro", micro, "currency", currency);
  }

  static Map<String, Object> sum(List<?> moneys) {
    long total = moneys.stream().mapToLong(Sums::micro).reduce(0, Math::addExact);
    List<String> currencies = moneys.stream().map(Sums::currency).distinct().toList();
    return map(
        total,
        currencies.size() == 1 ? currencies.getFirst() : currencies.isEmpty() ? "CNY" : MIXED);
  }

  static Map<String, Object> money(String text) {
    return switch (Money.parse(text)) {
      case Parsed.Good<Money>(Money money) -> map(money);
      case Parsed.Bad<Money> bad -> throw new IllegalArgumentException(bad.refusal().code());
    };
  }

  /**
   * The percentage each has of all, in the same order; all 0 when nothing is subscribed or
   * currencies differ.
   */
  static List<Double> shares(List<?> moneys) {
    boolean comparable = moneys.stream().map(Sums::currency).distinct().count() == 1;
    boolean something = moneys.stream().anyMatch(money -> micro(money) > 0);
    if (!comparable || !something) {
      return Collections.nCopies(moneys.size(), 0.0);
    }
    List<Money> amounts = moneys.stream().map(m -> Money.ofMicro(micro(m), currency(m))).toList();
    return Share.distribute(amounts).stream().map(share -> share.percent().doubleValue()).toList();
  }

  /**
   * How a part of a sum compares with a percentage of it, exactly: above, at or below zero. Nothing
   * compares with a sum of zero or in another currency.
   */
  static OptionalInt compareShare(Object part, Object whole, double percent) {
    if (micro(whole) <= 0 || !currency(part).equals(currency(whole))) {
      return OptionalInt.empty();
    }
    BigDecimal hundredfold = BigDecimal.valueOf(micro(part)).scaleByPowerOfTen(2);
    BigDecimal limit = BigDecimal.valueOf(micro(whole)).multiply(BigDecimal.valueOf(percent));
    return OptionalInt.of(hundredfold.compareTo(limit));
  }

  /** The percentage a part is of a sum, to six decimals; 0 where nothing compares. */
  static double fullShare(Object part, Object whole) {
    return micro(whole) <= 0 || !currency(part).equals(currency(whole))
        ? 0
        : BigDecimal.valueOf(micro(part))
            .scaleByPowerOfTen(2)
            .divide(BigDecimal.valueOf(micro(whole)), 6, RoundingMode.HALF_UP)
            .doubleValue();
  }

  private static long micro(Object money) {
    return (Long) member(money, "micro");
  }

  private static String currency(Object money) {
    return (String) member(money, "currency");
  }

  private static Object member(Object money, String name) {
    return Objects.requireNonNull(((Map<?, ?>) money).get(name), name);
  }
}
