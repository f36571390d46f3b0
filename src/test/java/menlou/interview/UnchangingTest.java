package menlou.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.form.Catalog;
import menlou.draft.Answers;
import menlou.draft.Draft;
import menlou.draft.Fact;
import menlou.draft.Path;
import menlou.draft.RandomCases;
import org.junit.jupiter.api.Test;

/** What must not change an assessment, over seeded invented cases. */
class UnchangingTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Stream<Draft> wild(long seed, int count) {
    RandomCases cases = RandomCases.wild(EDITION, seed);
    return IntStream.range(0, count).mapToObj(_ -> cases.next());
  }

  private static Stream<Draft> complete(long seed, int count) {
    RandomCases cases = RandomCases.complete(EDITION, seed);
    return IntStream.range(0, count).mapToObj(_ -> cases.next());
  }

  private static Assessment assess(Draft draft) {
    return Assessment.of(EDITION, draft, TODAY);
  }

  private static Map<Path, Fact> facts(Assessment assessment) {
    Map<Path, Fact> facts = new TreeMap<>();
    assessment.facts().leaves().forEach(path -> facts.put(path, assessment.facts().at(path)));
    return facts;
  }

  private static void assertSame(Assessment one, Assessment other, Draft draft) {
    assertThat(facts(other)).as("%s", draft.id()).isEqualTo(facts(one));
    assertThat(other.findings()).as("%s", draft.id()).isEqualTo(one.findings());
    assertThat(other.route()).as("%s", draft.id()).isEqualTo(one.route());
  }

  @Test
  void anAnswerSetAsideChangesNothing() {
    Stream.concat(wild(3, 75), complete(4, 75))
        .forEach(
            draft -> {
              Assessment all = assess(draft);
              Map<Path, String> needed = new TreeMap<>(draft.answers().all());
              all.facts().leaves().stream()
                  .filter(path -> all.facts().at(path) instanceof Fact.NotApplicable)
                  .forEach(needed::remove);

              assertSame(all, assess(draft.withAnswers(Answers.of(needed))), draft);
            });
  }

  @Test
  void theOrderOfRowsDecidesNothing() {
    Stream.concat(wild(5, 40), complete(6, 40))
        .forEach(
            draft -> {
              Map<Path, String> turned = new TreeMap<>(draft.answers().all());
              for (String list : List.of("owners", "people", "recipients")) {
                List<String> ids = new ArrayList<>(draft.answers().rows(new Path(list)));
                Collections.reverse(ids);
                turned.computeIfPresent(new Path(list), (_, _) -> String.join(" ", ids));
              }
              Assessment before = assess(draft);
              Assessment after = assess(draft.withAnswers(Answers.of(turned)));

              assertThat(said(after)).as("%s", draft.id()).isEqualTo(said(before));
              assertThat(after.open()).containsExactlyInAnyOrderElementsOf(before.open());
            });
  }

  private static Set<String> said(Assessment assessment) {
    return assessment.findings().stream()
        .map(finding -> finding.rule() + finding.row() + finding.severity())
        .collect(Collectors.toSet());
  }

  @Test
  void everyFindingSpeaksWholeSentencesInBothLanguages() {
    complete(9, 60)
        .map(UnchangingTest::assess)
        .flatMap(assessment -> assessment.findings().stream())
        .forEach(
            finding -> {
              for (Language language : Language.values()) {
                assertThat(finding.problem(EDITION, language) + finding.fix(EDITION, language))
                    .as("%s in %s", finding.rule(), language)
                    .doesNotContain("«")
                    .doesNotContainPattern("\\{[A-Za-z]+\\}");
              }
            });
  }

  @Test
  void everyFindingIsAboutSomethingAQuestionAsks() {
    wild(10, 60)
        .map(UnchangingTest::assess)
        .forEach(
            assessment ->
                assessment
                    .findings()
                    .forEach(
                        finding ->
                            assertThat(finding.about())
                                .as("%s", finding.rule())
                                .isNotEmpty()
                                .allSatisfy(
                                    path ->
                                        assertThat(assessment.route().asking(path))
                                            .as("%s", path)
                                            .isPresent())));
  }
}
