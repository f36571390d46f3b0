package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Breaks the small catalog in one way at a time, as {@code src/test/resources/broken} says, and
 * expects each slip to be told with its file, its line and nothing beside it.
 */
class BrokenCatalogTest {
  private static final List<String> TOPICS =
      List.of("files", "fields", "interview", "rules", "words", "papers");

  /** One defect that must be found. */
  private record Expected(String file, int line, String says) {
    boolean fits(Defect defect) {
      return defect.file().equals(file)
          && defect.line() == line
          && (says.equals("schema") || defect.message().contains(says));
    }
  }

  @TestFactory
  Stream<DynamicTest> everySlipIsToldWithFileAndLine() {
    return TOPICS.stream()
        .map(topic -> "broken/" + topic + ".yaml")
        .flatMap(file -> CatalogFiles.builtIn().yaml(file).items().stream())
        .map(slip -> DynamicTest.dynamicTest(slip.need("slip").text(), () -> check(slip)));
  }

  private static void check(YamlNode slip) {
    slip.allow("slip", "in", "replace", "with", "also", "expect");
    Map<String, String> changed = new LinkedHashMap<>();
    change(slip, changed);
    slip.find("also").ifPresent(also -> also.items().forEach(each -> change(each, changed)));
    CatalogFiles files = SmallCatalog.with(changed);
    List<Expected> expected =
        slip.need("expect").items().stream()
            .map(each -> expected(each, slip.need("in").text(), files))
            .toList();

    List<Defect> found = Catalog.check(files, SmallCatalog.ID);

    assertThat(expected).allSatisfy(each -> assertThat(found).as("%s", each).anyMatch(each::fits));
    assertThat(found)
        .allSatisfy(
            defect -> assertThat(expected).as("%s", defect).anyMatch(each -> each.fits(defect)));
  }

  private static void change(YamlNode node, Map<String, String> changed) {
    String file = node.need("in").text();
    String with = node.need("with").text();
    Optional<String> old = node.find("replace").map(YamlNode::text);
    changed.put(file, old.map(words -> replaced(file, words, with, changed)).orElse(with));
  }

  private static String replaced(
      String file, String words, String with, Map<String, String> changed) {
    String before =
        changed.containsKey(file) ? changed.getOrDefault(file, "") : SmallCatalog.FILES.text(file);
    assertThat(before).contains(words);
    return before.replace(words, with);
  }

  private static Expected expected(YamlNode node, String changed, CatalogFiles files) {
    node.allow("file", "at", "before", "says");
    String file = node.find("file").map(YamlNode::text).orElse(changed);
    int line = node.find("at").map(at -> line(files.text(file), at.text())).orElse(0);
    int before = node.find("before").map(YamlNode::whole).orElse(0);
    return new Expected(file, line - before, node.need("says").text());
  }

  private static int line(String content, String words) {
    assertThat(content).contains(words);
    return (int) content.substring(0, content.indexOf(words)).lines().count()
        + (content.startsWith(words) || content.charAt(content.indexOf(words) - 1) == '\n' ? 1 : 0);
  }
}
