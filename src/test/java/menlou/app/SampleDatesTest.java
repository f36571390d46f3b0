package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import menlou.value.MachineReadableZone;
import menlou.value.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples are about to be handed in on whatever day somebody looks at them. */
class SampleDatesTest {
  private static final LocalDate MADE = LocalDate.of(2026, 11, 23);

  /** Leap days inside and outside the five years, the ends of short months, and far away. */
  static Stream<LocalDate> days() {
    return Stream.of(
        MADE,
        LocalDate.of(2027, 1, 19),
        LocalDate.of(2028, 1, 5),
        LocalDate.of(2028, 2, 29),
        LocalDate.of(2030, 12, 31),
        LocalDate.of(2036, 5, 21),
        LocalDate.of(2046, 8, 30),
        LocalDate.of(2096, 10, 3));
  }

  private static Draft sample(String name, LocalDate day) {
    return Samples.find(name, Cases.EDITION, day).orElseThrow().draft();
  }

  @ParameterizedTest
  @MethodSource("days")
  void aFinishedSampleStaysFinished(LocalDate day) {
    for (String name :
        List.of("single-gmbh", "sino-foreign", "single-person", "hong-kong", "two-foreign")) {
      Assessment assessment = Assessment.of(Cases.EDITION, sample(name, day), day);

      assertThat(assessment.blocking()).as("%s %s", name, day).extracting(Finding::rule).isEmpty();
      assertThat(assessment.open()).as("%s %s", name, day).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void theDefectiveSampleKeepsItsMistakes(LocalDate day) {
    assertThat(Assessment.of(Cases.EDITION, sample("defects", day), day).findings())
        .extracting(Finding::rule)
        .contains("capital.due-within-five-years", "people.document-ends-before-licence");
  }

  @Test
  void onTheDayTheyWereMadeSamplesAreAsBundled() {
    for (String name : Cases.samples()) {
      assertThat(sample(name, MADE)).isEqualTo(Cases.draft(name));
    }
  }

  @Test
  void theLinesOfThePassportFollowItsValidityAndBirthdaysStay() {
    Path person = new Path("people").row("klaus");
    Draft draft = sample("single-gmbh", MADE.plusYears(1));

    assertThat(draft.answers().text(person.child("birthDate"))).contains("1982-03-12");
    String until = draft.answers().text(person.child("identity").child("validUntil")).orElseThrow();
    assertThat(until).isEqualTo("2034-03-11");
    assertThat(
            MachineReadableZone.parse(
                    draft.answers().text(person.child("machineReadable")).orElseThrow(), MADE)
                .map(MachineReadableZone::expiry))
        .isEqualTo(Parsed.good(LocalDate.parse(until)));
  }
}
