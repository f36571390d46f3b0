package menlou.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An exact share of a whole, from 0 to 100 per cent, with at most six decimals.
 *
 * @param percent kept without trailing zeros so that equal shares are equal
 */
public record Share(BigDecimal percent) implements Comparable<Share> {
  private static final int MOST_DECIMALS = 6;
  private static final int PRINTED_DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)");

  public Share {
    percent = Money.plain(percent);
    if (outside(percent) || percent.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException("not a share");
    }
  }

  /** Reads a percentage such as {@code 33.3} or {@code 33.3%}, of any width. */
  public static Parsed<Share> parse(String text) {
    String number = Normal.code(text).replaceFirst("%$", "");
    if (Normal.code(text).isEmpty()) {
      return Reason.EMPTY.bad();
    }
    if (!NUMBER.matcher(number).matches()) {
      return Reason.SHARE_NUMBER.bad(text);
    }
    BigDecimal percent = Money.plain(new BigDecimal(number));
    if (outside(percent)) {
      return Reason.SHARE_RANGE.bad(percent.toPlainString());
    }
    return percent.scale() > MOST_DECIMALS
        ? Reason.SHARE_DECIMALS.bad(MOST_DECIMALS, percent.scale())
        : Parsed.good(new Share(percent));
  }

  /**
   * Each amount's share of their sum, in the same order, rounded half up to two decimals, with what
   * rounding left over given to the largest (the first of equals), so that they add up to exactly
   * 100. When nothing is contributed at all, every share is 0. All amounts must be of one currency.
   */
  public static List<Share> distribute(List<Money> amounts) {
    BigDecimal sum = amounts.stream().reduce(Money::plus).map(Money::wan).orElse(BigDecimal.ZERO);
    List<BigDecimal> shares = new ArrayList<>();
    for (Money amount : amounts) {
      shares.add(
          sum.signum() == 0
              ? BigDecimal.ZERO
              : amount.wan().multiply(HUNDRED).divide(sum, PRINTED_DECIMALS, RoundingMode.HALF_UP));
    }
    if (sum.signum() != 0) {
      giveRemainder(shares);
    }
    return shares.stream().map(Share::new).toList();
  }

  /** Such as {@code 33.333333}: plain digits, no sign, no trailing zeros. */
  public String canonical() {
    return percent.toPlainString();
  }

  @Override
  public int compareTo(Share other) {
    return percent.compareTo(other.percent);
  }

  @Override
  public String toString() {
    return canonical();
  }

  /**
   * More than about 140 equal owners could take more from the largest than it has: then the next
   * ones help.
   */
  private static void giveRemainder(List<BigDecimal> shares) {
    BigDecimal rest = HUNDRED.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    while (rest.signum() != 0) {
      int largest = largest(shares);
      BigDecimal taken = rest.max(shares.get(largest).negate());
      shares.set(largest, shares.get(largest).add(taken));
      rest = rest.subtract(taken);
    }
  }

  private static int largest(List<BigDecimal> shares) {
    int largest = 0;
    for (int i = 1; i < shares.size(); i++) {
      if (shares.get(i).compareTo(shares.get(largest)) > 0) {
        largest = i;
      }
    }
    return largest;
  }

  private static boolean outside(BigDecimal percent) {
    return percent.signum() < 0 || percent.compareTo(HUNDRED) > 0;
  }
}
