package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.Redaction;
import menlou.interview.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedCopyTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);

  /** Shorter answers, such as a sex, occur by chance. */
  private static final int TELLING = 2;

  private record Shared(Draft whole, Redaction redaction, Packet packet) {
    /** What was taken out, as typed. */
    List<Map.Entry<Path, String>> secrets() {
      CaseFile left = redaction.caseFile();
      String kept = new String(left.bytes(Cases.EDITION), java.nio.charset.StandardCharsets.UTF_8);
      return whole.answers().all().entrySet().stream()
          .filter(answer -> Cases.EDITION.fields().at(answer.getKey().field()).type().isLeaf())
          .filter(answer -> answer.getValue().length() > TELLING)
          .filter(answer -> !kept.contains(answer.getValue()))
          .toList();
    }
  }

  private static Shared draw(String name, Language language) {
    Draft draft = Cases.draft(name);
    Assessment assessment = Cases.assess(draft);
    Redaction redaction =
        Redaction.of(CaseFile.of(draft), assessment.facts(), "Share copy without personal data");
    Facts left = Facts.of(Cases.EDITION, redaction.caseFile().draft().answers(), Cases.TODAY);
    PacketOptions options =
        PacketOptions.forPrint(MADE, assessment.findings(), CaseFile.of(draft))
            .in(language)
            .shared(redaction);
    return new Shared(draft, redaction, PACKETS.draw(left, options));
  }

  @ParameterizedTest
  @CsvSource({"sino-foreign, ZH", "single-person, ZH", "hong-kong, EN"})
  void nothingOfAPersonIsAnywhereInTheFile(String name, Language language) {
    Shared shared = draw(name, language);

    Everything everything = Everything.in(shared.packet().bytes());

    assertThat(shared.secrets()).hasSizeGreaterThan(30);
    assertThat(shared.secrets())
        .filteredOn(answer -> isWords(answer.getValue()))
        .noneMatch(answer -> everything.holds(answer.getValue()));
    assertThat(everything.holds(language == Language.ZH ? "已隐去" : "[removed]")).isTrue();
  }

  /** References and codes are words of the program; they say nothing of a person. */
  private static boolean isWords(String text) {
    return !text.matches("[a-z-]+");
  }

  @ParameterizedTest
  @CsvSource({"sino-foreign", "single-person"})
  void theCaseInsideIsWhatIsLeft(String name) {
    Shared shared = draw(name, Language.ZH);

    assertThat(PacketFile.open(shared.packet().bytes()))
        .hasValueSatisfying(
            bytes ->
                assertThat(CaseFile.read(bytes, Cases.EDITION).orTrouble(name))
                    .isEqualTo(shared.redaction().caseFile()));
  }
}
