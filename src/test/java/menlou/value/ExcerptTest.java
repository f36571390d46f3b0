package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void whatIsNotTooLongIsQuotedWhole() {
    assertThat(Excerpt.of("京".repeat(1_000))).isEqualTo("京".repeat(1_000));
  }

  @Test
  void whatIsTooLongKeepsItsBeginningAndItsEnd() {
    String quoted = Excerpt.of("begin" + "x".repeat(1_000_000) + "end");

    assertThat(quoted).startsWith("begin").endsWith("end").contains("…").hasSizeLessThan(1_000);
  }

  @Test
  void noCharacterIsCutInHalf() {
    for (String first : new String[] {"", "x"}) {
      assertThat(Excerpt.of(first + "😀".repeat(1_000)).codePoints())
          .allMatch(point -> Character.getType(point) != Character.SURROGATE);
    }
  }

  @Test
  void aRefusalQuotesNoBook() {
    Refusal refusal = new Refusal("phone.shape", Map.of("found", "1".repeat(1_000_000)));

    assertThat(refusal.details().get("found")).hasSizeLessThan(1_000);
  }
}
