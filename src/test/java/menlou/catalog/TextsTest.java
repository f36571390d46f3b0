package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Texts TEXTS =
      new Texts(Language.EN, Map.of("rules.a.fix", "Ask {who}, then {who} again."));

  @Test
  void everyPlaceholderOfThatNameIsFilled() {
    assertThat(TEXTS.get("rules.a.fix", Map.of("who", "Ada")))
        .isEqualTo("Ask Ada, then Ada again.");
  }

  @Test
  void aPlaceholderWithoutValueStaysVisible() {
    assertThat(Texts.fill("{a} and {b}", Map.of("a", "one"))).isEqualTo("one and {b}");
  }

  @Test
  void aValueIsTakenAsItIsEvenWhenItLooksLikeAPlaceholderOrAPattern() {
    assertThat(Texts.fill("{a}{b}", Map.of("a", "{b}", "b", "$1\\"))).isEqualTo("{b}$1\\");
  }

  @Test
  void bracesAroundAnythingButANameAreJustBraces() {
    assertThat(Texts.fill("{} {1} {a b}", Map.of("a", "x"))).isEqualTo("{} {1} {a b}");
    assertThat(Texts.placeholders("{} {1} {a b} {name} {name}")).containsExactly("name");
  }

  @Test
  void missingWordsAreSeenRatherThanLeftOut() {
    assertThat(TEXTS.get("rules.b.fix")).isEqualTo("«rules.b.fix»");
    assertThat(TEXTS.find("rules.b.fix")).isEmpty();
  }
}
