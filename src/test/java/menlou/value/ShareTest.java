package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void theRemainderOfRoundingGoesToTheLargest() {
    assertThat(shares(1, 1, 1)).containsExactly("33.34", "33.33", "33.33");
    assertThat(shares(1, 1, 1, 3)).containsExactly("16.67", "16.67", "16.67", "49.99");
    assertThat(shares(40, 35, 25)).containsExactly("40", "35", "25");
    assertThat(shares(300)).containsExactly("100");
  }

  @Test
  void sharesAlwaysAddUpToExactlyOneHundredAndStayWithinACentOfTheTruthButTheLargest() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2000; i++) {
      long[] amounts = random.longs(1 + random.nextInt(50), 1, 1_000_000_000_000L).toArray();
      List<Share> shares = Share.distribute(money(amounts));
      assertThat(sum(shares)).isEqualByComparingTo("100");
      assertOthersAreRounded(amounts, shares);
    }
  }

  @Test
  void twoHundredOwnersOfAlmostEqualPartsStillAddUp() {
    long[] amounts = new long[200];
    Arrays.fill(amounts, 1_000_000);
    amounts[7] = 3_000_000;
    List<Share> shares = Share.distribute(money(amounts));
    assertThat(sum(shares)).isEqualByComparingTo("100");
    assertThat(shares).allMatch(share -> share.percent().signum() >= 0);
  }

  @Test
  void whenNothingIsContributedEveryShareIsZero() {
    assertThat(shares(0, 0)).containsExactly("0", "0");
    assertThat(Share.distribute(List.of())).isEmpty();
  }

  @Test
  void noWrongShareCanBeMade() {
    assertThatThrownBy(() -> new Share(new BigDecimal("100.01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(new BigDecimal("-0.01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Share(new BigDecimal("50.00"))).isEqualTo(new Share(new BigDecimal("50")));
  }

  private static void assertOthersAreRounded(long[] amounts, List<Share> shares) {
    BigDecimal whole = BigDecimal.valueOf(Arrays.stream(amounts).sum());
    long largest = Arrays.stream(amounts).max().orElseThrow();
    for (int i = 0; i < amounts.length; i++) {
      // |share * whole - 100 * amount| <= 0.005 * whole, without dividing
      BigDecimal off =
          shares
              .get(i)
              .percent()
              .multiply(whole)
              .subtract(BigDecimal.valueOf(amounts[i]).movePointRight(2))
              .abs();
      if (amounts[i] < largest / 2) {
        assertThat(off).isLessThanOrEqualTo(whole.multiply(new BigDecimal("0.005")));
      }
    }
  }

  private static List<String> shares(long... wan) {
    return Share.distribute(money(Arrays.stream(wan).map(w -> w * 1_000_000).toArray())).stream()
        .map(Share::canonical)
        .toList();
  }

  private static List<Money> money(long... micro) {
    List<Money> amounts = new ArrayList<>();
    for (long amount : micro) {
      amounts.add(Money.ofMicro(amount, "CNY"));
    }
    return amounts;
  }

  private static BigDecimal sum(List<Share> shares) {
    return shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
