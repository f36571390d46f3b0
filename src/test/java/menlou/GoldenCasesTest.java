package menlou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCasesTest {
  static List<String> cases() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatFollowsFromTheCaseIsAsAgreed(String name) {
    Golden.compare(name + ".txt", new AssessmentText(Cases.assess(Cases.draft(name))).text());
  }

  @Test
  void noFindingLeavesAPlaceholderOrANameOfACode() {
    for (String name : Cases.all()) {
      assertThat(new AssessmentText(Cases.assess(Cases.draft(name))).text())
          .as(name)
          .doesNotContain("«")
          .doesNotContainPattern("\\{[A-Za-z]+\\}");
    }
  }
}
