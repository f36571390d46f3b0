package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void equalAmountsAreEqualHoweverTheyAreWritten() {
    assertThat(new Money(new BigDecimal("300.00"), "CNY"))
        .isEqualTo(new Money(new BigDecimal("3E+2"), "CNY"))
        .hasSameHashCodeAs(Money.ofMicro(300_000_000, "CNY"));
  }

  @Test
  void microAndCanonicalTextLeadBackToTheSameAmount() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2000; i++) {
      Money money = Money.ofMicro(random.nextLong(1_000_000_000_000_000L), "USD");
      assertThat(Money.ofMicro(money.micro(), "USD")).isEqualTo(money);
      assertThat(Money.parse(money.canonical())).isEqualTo(Parsed.good(money));
    }
  }

  @Test
  void amountsOfOneCurrencyAddUpAndCompare() {
    Money one = Money.ofMicro(1, "CNY");
    Money ten = Money.ofMicro(10_000_000, "CNY");
    assertThat(ten.plus(one).canonical()).isEqualTo("10.000001 CNY");
    assertThat(one).isLessThan(ten);
  }

  @Test
  void currenciesDoNotMix() {
    Money yuan = Money.ofMicro(1, "CNY");
    Money dollar = Money.ofMicro(1, "USD");
    assertThatThrownBy(() -> yuan.plus(dollar)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> yuan.compareTo(dollar)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSumOfSeveralCurrenciesCanBeHeldButNotTyped() {
    Money mixed = Money.ofMicro(1_000_000, Money.NO_CURRENCY);
    assertThat(mixed.canonical()).isEqualTo("1 XXX");
    assertThat(Money.parse("1 XXX").toOptional()).isEmpty();
  }

  @Test
  void noWrongAmountCanBeMade() {
    assertThatThrownBy(() -> Money.ofMicro(-1, "CNY")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(new BigDecimal("0.0000001"), "CNY"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(BigDecimal.ONE, "yuan"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAmountInSingleUnitsIsRefusedWithTheSameAmountInTenThousands() {
    assertThat(Money.parse("3000000元").toRefusal().map(Refusal::details))
        .contains(Map.of("found", "3000000元", "wan", "300"));
  }
}
