package menlou.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An amount as the registry's forms count it: in 10,000 of a currency (万元), never negative, with at
 * most six decimals.
 *
 * @param wan the amount in 10,000, kept without trailing zeros so that equal amounts are equal
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(BigDecimal wan, String currency) implements Comparable<Money> {
  /**
   * ISO 4217's code for no currency: what a sum of several currencies is in. Nobody can type it.
   */
  public static final String NO_CURRENCY = "XXX";

  static final int MOST_DECIMALS = 6;
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  public Money {
    wan = plain(wan);
    if (wan.signum() < 0 || wan.scale() > MOST_DECIMALS || !known(currency)) {
      throw new IllegalArgumentException("not an amount of money");
    }
    var _ = wan.movePointRight(MOST_DECIMALS).longValueExact();
  }

  /**
   * Reads an amount counted in 10,000: {@code 300}, {@code 300万元}, {@code 300,000.5 USD}, {@code
   * 3亿元}. Without a currency it is CNY. An amount in single 元 is refused, with the same amount in
   * 万元 as the hint.
   */
  public static Parsed<Money> parse(String text) {
    return MoneyText.read(text);
  }

  /** From 1/1,000,000 of 10,000 units, that is hundredths of one unit. */
  public static Money ofMicro(long micro, String currency) {
    return new Money(BigDecimal.valueOf(micro, MOST_DECIMALS), currency);
  }

  /** In 1/1,000,000 of 10,000 units: exact. */
  public long micro() {
    return wan.movePointRight(MOST_DECIMALS).longValueExact();
  }

  /**
   * The sum; throws when the currencies differ, or when it passes the long of {@link #micro}, far
   * beyond what {@link #parse} lets through once.
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(wan.add(other.wan), currency);
  }

  /** By amount; throws when the currencies differ. */
  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return wan.compareTo(other.wan);
  }

  /** Such as {@code 300 CNY} or {@code 0.5 USD}; reading it gives this value again. */
  public String canonical() {
    return printed() + " " + currency;
  }

  /** The amount alone as forms show it: plain digits in 万元, no grouping, no trailing zeros. */
  public String printed() {
    return wan.toPlainString();
  }

  @Override
  public String toString() {
    return canonical();
  }

  static boolean known(String currency) {
    return CODES.contains(currency);
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
    }
  }
}
