package menlou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import menlou.catalog.Language;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.draft.RandomCases;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import org.junit.jupiter.api.Test;

/** Whatever people type, the program has an answer, and the same one every time. */
class RandomAssessmentTest {
  private static final int EACH = 500;

  /** Half of them half done and partly nonsense, half of them complete. */
  private static Stream<Draft> drafts(int each) {
    RandomCases wild = RandomCases.wild(Cases.EDITION, 20261123);
    RandomCases complete = RandomCases.complete(Cases.EDITION, 511);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      drafts.add(wild.next());
      drafts.add(complete.next());
    }
    return drafts.parallelStream();
  }

  @Test
  void noCaseMakesTheProgramFailAndEveryFindingHasWordsAndAPlace() {
    drafts(EACH)
        .forEach(
            draft -> {
              Assessment assessment = Cases.assess(draft);
              assessment.findings().forEach(finding -> complete(finding, assessment));
              assertThat(assessment.isReady())
                  .isEqualTo(assessment.blocking().isEmpty() && assessment.open().isEmpty());
            });
  }

  private static void complete(Finding finding, Assessment assessment) {
    assertThat(finding.about()).as(finding.rule()).isNotEmpty();
    for (Language language : Language.values()) {
      for (String words :
          List.of(finding.problem(Cases.EDITION, language), finding.fix(Cases.EDITION, language))) {
        assertThat(words).as(finding.rule()).isNotBlank().doesNotStartWith("«");
      }
    }
    finding
        .row()
        .ifPresent(row -> assertThat(assessment.facts().isRelevant(row)).as(row.text()).isTrue());
  }

  @Test
  void theSameCaseIsJudgedTheSameWayTwice() {
    drafts(20)
        .forEach(
            draft ->
                assertThat(new AssessmentText(Cases.assess(draft)).text())
                    .isEqualTo(new AssessmentText(Cases.assess(draft)).text()));
  }

  @Test
  void everythingOpenIsAskedSomewhereAndConcernsTheCompany() {
    drafts(50)
        .forEach(
            draft -> {
              Assessment assessment = Cases.assess(draft);
              for (Path open : assessment.open()) {
                assertThat(assessment.route().asking(open)).as(open.text()).isPresent();
                assertThat(assessment.facts().isRelevant(open)).as(open.text()).isTrue();
              }
            });
  }
}
