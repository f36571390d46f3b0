package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.Facts;
import menlou.draft.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the window is told while an answer is typed is what stands on paper afterwards. */
class FitMeterTest {
  private static final Facts FACTS = Cases.assess(Cases.draft("single-gmbh")).facts();
  private static final FitMeter METER = FitMeter.of(TestFonts.FONTS, FACTS);

  private static final PacketOptions OPTIONS =
      new PacketOptions(
          Language.ZH, false, Optional.empty(), Instant.EPOCH, List.of(), Optional.empty());

  static Stream<Arguments> answers() {
    return Stream.of("people[klaus].nameForeign", "people[he].email", "owners[gmbh].address")
        .map(Path::new)
        .flatMap(
            path ->
                Stream.of(4, 20, 45, 60, 75).map(length -> Arguments.of(path, text(path, length))));
  }

  private static String text(Path path, int length) {
    return path.field().name().equals("email")
        ? "a".repeat(length / 2) + "@example.com"
        : "Maximilian-Beispiel-Straße 12, ".repeat(4).substring(0, length).strip();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whatIsToldIsWhatIsPrinted(Path path, String text) {
    List<PlaceFit> told = METER.fits(path, text);
    Facts changed =
        Facts.of(FACTS.edition(), FACTS.answers().with(path, Optional.of(text)), FACTS.today());
    Packet packet = new Packets(TestFonts.FONTS).draw(changed, OPTIONS);

    List<String> printed =
        packet.sheets().stream()
            .flatMap(sheet -> sheet.cells().stream())
            .filter(cell -> cell.fields().contains(path) && !cell.name().isBlank())
            .map(cell -> cell.name() + " " + cell.annex())
            .toList();
    assertThat(printed).isNotEmpty();
    assertThat(told.stream().map(fit -> fit.cell() + " " + fit.look().annex()).toList())
        .containsSubsequence(printed);
  }

  @Test
  void aShortAnswerFitsInEveryPlace() {
    List<PlaceFit> fits = METER.fits(new Path("company.tradeName"), "星桥");
    assertThat(fits).hasSizeGreaterThan(3).allMatch(PlaceFit::isComfortable);
  }

  @Test
  void theLongerTheAnswerTheSmallerTheTypeUntilItGoesToTheAnnex() {
    Path path = new Path("people[he].homeAddress.street");
    float before = Float.MAX_VALUE;
    for (int length = 2; length < 400; length += 20) {
      List<PlaceFit> fits = METER.fits(path, "示例北街".repeat(length / 4));
      float size = (float) fits.stream().mapToDouble(fit -> fit.look().size()).min().orElse(before);
      assertThat(size).isLessThanOrEqualTo(before);
      before = size;
    }
  }
}
