package menlou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import menlou.catalog.Rule;
import menlou.catalog.YamlNode;
import menlou.rules.Finding;
import org.junit.jupiter.api.Test;

/**
 * Every rule speaks. Files in {@code src/test/resources/defects} name a rule, a case that is in
 * order and the answers that put it out of order.
 */
class RuleDefectsTest {
  private static final Path FOLDER = Path.of("src/test/resources/defects");
  private static final Map<String, List<Finding>> BASES = new HashMap<>();
  private static final List<Defect> DEFECTS = defects();

  private record Defect(String rule, String from, List<Finding> before, List<Finding> after) {
    List<Finding> fresh() {
      Set<String> old = new LinkedHashSet<>(before.stream().map(AssessmentText::head).toList());
      return after.stream().filter(each -> !old.contains(AssessmentText.head(each))).toList();
    }
  }

  @Test
  void everyChangeMakesItsRuleSpeak() {
    for (Defect defect : DEFECTS) {
      assertThat(defect.fresh())
          .extracting(Finding::rule)
          .as(defect.rule())
          .contains(defect.rule());
    }
  }

  @Test
  void everyRuleIsMadeToSpeakBySomething() {
    Set<String> spoken = new LinkedHashSet<>(DEFECTS.stream().map(Defect::rule).toList());
    Cases.all().stream()
        .flatMap(name -> Cases.assess(Cases.draft(name)).findings().stream())
        .forEach(finding -> spoken.add(finding.rule()));

    assertThat(Cases.EDITION.rules().stream().map(Rule::id).filter(id -> !spoken.contains(id)))
        .isEmpty();
  }

  @Test
  void whatEachChangeBringsUpIsAsAgreed() {
    List<String> lines = new ArrayList<>();
    for (Defect defect : DEFECTS) {
      lines.add("== " + defect.rule() + " from " + defect.from());
      for (Finding finding : defect.fresh()) {
        if (finding.rule().equals(defect.rule())) {
          lines.addAll(AssessmentText.finding(finding));
        } else {
          lines.add("");
          lines.add("and " + AssessmentText.head(finding));
        }
      }
      lines.add("");
    }
    Golden.compare("each-rule.txt", String.join("\n", lines));
  }

  private static List<Defect> defects() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Defect> defects = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        YamlNode.parse(name, Files.readString(file)).items().forEach(node -> defects.add(of(node)));
      }
      return defects;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Defect of(YamlNode node) {
    String rule = node.need("rule").text();
    String from = node.need("from").text();
    return new Defect(
        rule,
        from,
        BASES.computeIfAbsent(from, name -> Cases.assess(Cases.draft(name)).findings()),
        Cases.assess(Cases.changed(rule, node)).findings());
  }
}
