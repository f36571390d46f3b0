package menlou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import menlou.catalog.CatalogFiles;
import menlou.catalog.YamlNode;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Set<String> NOT_READY = Set.of("unfinished", "defects");

  static List<String> samples() {
    return Cases.samples();
  }

  static List<String> readySamples() {
    return Cases.samples().stream().filter(name -> !NOT_READY.contains(name)).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsWrittenAsTheProgramWouldWriteIt(String name) {
    byte[] bytes = Cases.sampleBytes(name);

    CaseFileReading reading = CaseFile.read(bytes, Cases.EDITION);

    assertThat(reading).isInstanceOf(CaseFileReading.Good.class);
    assertThat(((CaseFileReading.Good) reading).notes()).isEmpty();
    Golden.compare(
        java.nio.file.Path.of("resources/samples", name + CaseFile.SUFFIX),
        new String(reading.orTrouble(name).bytes(Cases.EDITION), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleHasATitleAndOneLineInBothLanguages(String name) {
    YamlNode entry =
        CatalogFiles.builtIn().yaml("samples/index.yaml").need("samples").items().stream()
            .filter(sample -> sample.need("name").text().equals(name))
            .findFirst()
            .orElseThrow();

    for (String key : List.of("title", "line")) {
      for (String language : List.of("en", "zh")) {
        assertThat(entry.need(key).need(language).text()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readySamples")
  void aFinishedSampleCouldBeHandedInAsItStands(String name) {
    Assessment assessment = Cases.assess(Cases.draft(name));

    assertThat(assessment.blocking()).extracting(Finding::rule).isEmpty();
    assertThat(assessment.open()).extracting(Path::text).isEmpty();
  }

  /** What counters send back most, all in one case; a company limited by shares is not prepared. */
  @Test
  void everyMistakeOfTheDefectiveSampleIsFound() {
    assertThat(Cases.assess(Cases.draft("defects")).findings())
        .extracting(Finding::rule)
        .contains(
            "capital.adds-up",
            "capital.due-within-five-years",
            "organs.supervisor-is-finance-officer",
            "organs.single-director",
            "scope.genes-outside",
            "name.state-words-first",
            "recipients.in-china",
            "contacts.liaison-internal",
            "agent.not-the-liaison",
            Finding.FORMAT,
            "people.document-ends-before-licence");
  }
}
