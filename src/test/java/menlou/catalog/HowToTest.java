package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Follows the instructions as they are printed, on the bundled catalog. */
class HowToTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final String EDITION = "2026-05";

  /** The file, what to do with it, and the lines to put there. */
  private static final Pattern STEP =
      Pattern.compile(
          "(?m)^`resources/([^`]+)`, (at the end|a new file|in `(\\w+)`):\\n\\n```yaml\\n(.*?)^```",
          Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+\\.md)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"add-a-rule", "add-a-field-and-question", "add-a-form"})
  void whoFollowsThePageGetsASoundCatalog(String page) throws IOException {
    Map<String, String> changed = new LinkedHashMap<>();
    Matcher step = STEP.matcher(Files.readString(PAGES.resolve("howto/" + page + ".md")));
    while (step.find()) {
      String file = step.group(1);
      changed.put(file, followed(changed, step));
    }
    assertThat(changed).hasSizeGreaterThanOrEqualTo(3);

    assertThat(Catalog.check(overlay(changed), EDITION)).isEmpty();
  }

  private static String followed(Map<String, String> changed, Matcher step) {
    String file = step.group(1);
    String lines = step.group(4);
    if (step.group(2).equals("a new file")) {
      assertThat(CatalogFiles.builtIn().has(file)).as(file).isFalse();
      return lines;
    }
    String before = changed.getOrDefault(file, CatalogFiles.builtIn().text(file));
    if (step.group(3) == null) {
      return before + (before.endsWith("\n") ? "" : "\n") + lines;
    }
    Matcher key = Pattern.compile("(?m)^ *" + step.group(3) + ":\\n").matcher(before);
    assertThat(key.find()).as("%s in %s", step.group(3), file).isTrue();
    return before.substring(0, key.end()) + lines + before.substring(key.end());
  }

  /** Without the seal, which anything new must break. */
  private static CatalogFiles overlay(Map<String, String> changed) {
    return name ->
        name.equals(Seal.file(EDITION))
            ? Optional.empty()
            : changed.containsKey(name)
                ? Optional.of(changed.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8))
                : CatalogFiles.builtIn().find(name);
  }

  @Test
  void everyPageLeadsWhereItSays() throws IOException {
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : pages.filter(each -> each.toString().endsWith(".md")).toList()) {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          assertThat(page.resolveSibling(link.group(1))).as("from %s", page).exists();
        }
      }
    }
  }

  @Test
  void everyPageCanBeFoundFromTheFirst() throws IOException {
    String index = Files.readString(PAGES.resolve("index.md"));
    try (Stream<Path> pages = Files.walk(PAGES)) {
      assertThat(pages.map(PAGES::relativize).map(Path::toString))
          .filteredOn(name -> name.endsWith(".md") && !name.equals("index.md"))
          .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
    }
  }
}
