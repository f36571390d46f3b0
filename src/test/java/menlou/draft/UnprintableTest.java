package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.FieldType;
import menlou.value.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no font has is no answer, so that it never comes to be printed. */
class UnprintableTest {
  private static final Reading READING = new Reading(Map.of(), LocalDate.of(2026, 11, 23));

  @ParameterizedTest
  @CsvSource({
    "Robotik 🤖 GmbH, unprintable.sign",
    "محمد, unprintable.letter",
    "北\uD881\uDC00, unprintable.ideograph",
  })
  void aTextWithACharacterNoFontHasIsRefused(String text, String reason) {
    assertThat(READING.of(new FieldType.Text(100, 1, false), text, Optional.empty()))
        .isInstanceOfSatisfying(
            Parsed.Bad.class, bad -> assertThat(bad.refusal().code()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({"何堃垚㛃𠮷𬭎䶮", "Łukasz Nguyễn"})
  void aRareCharacterThatCanBePrintedIsTaken(String text) {
    assertThat(READING.of(new FieldType.Text(100, 1, false), text, Optional.empty()))
        .isEqualTo(Parsed.good(new Datum.Word(text)));
  }
}
