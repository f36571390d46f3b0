package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every refusal has words in both languages, and a vector that leads to it. */
class RefusalTextTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
  private static final Pattern OUTCOME = Pattern.compile("!([a-z-]+\\.[a-z-]+)");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyReasonHasItsWordsAndNoWordsAreLeftOver(String language) {
    Set<String> codes = codes();
    Set<String> groups =
        codes.stream().map(code -> code.replaceFirst("\\..*", "")).collect(Collectors.toSet());
    Set<String> worded = new TreeSet<>(texts(language).keySet());
    // Other packages refuse too, in groups of their own.
    worded.removeIf(code -> !groups.contains(code.replaceFirst("\\..*", "")));
    assertThat(worded).isEqualTo(codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyTextIsAWholeSentenceOfWhatIsWrongAndHowToMendIt(String language) {
    texts(language)
        .forEach(
            (code, words) -> {
              assertThat(words).as(code).containsOnlyKeys("problem", "mend");
              assertThat(words.values()).as(code).allMatch(text -> text.matches("(?s).+[.。]"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void textsUseOnlyThePlaceholdersTheirReasonFills(String language) {
    Map<String, Map<String, String>> texts = texts(language);
    for (Reason reason : Reason.values()) {
      assertThat(placeholders(texts.getOrDefault(reason.code(), Map.of())))
          .as(reason.code())
          .isSubsetOf(reason.placeholders());
    }
  }

  @Test
  void bothLanguagesTellTheSameDetails() {
    Map<String, Map<String, String>> english = texts("en");
    texts("zh")
        .forEach(
            (code, words) ->
                assertThat(placeholders(words))
                    .as(code)
                    .isEqualTo(placeholders(english.getOrDefault(code, Map.of()))));
  }

  @Test
  void everyReasonIsReachedByAVector() {
    Set<String> reached =
        vectors()
            .flatMap(text -> OUTCOME.matcher(text).results())
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(reached).isEqualTo(codes());
  }

  @Test
  void codesHaveTwoPartsAndAreUnique() {
    assertThat(Reason.values()).extracting(Reason::code).doesNotHaveDuplicates();
    assertThat(Reason.values())
        .extracting(Reason::code)
        .allMatch(code -> code.matches("[a-z-]+\\.[a-z-]+"));
  }

  private static Set<String> codes() {
    return Arrays.stream(Reason.values())
        .map(Reason::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> placeholders(Map<String, String> words) {
    return words.values().stream()
        .flatMap(text -> PLACEHOLDER.matcher(text).results())
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Code to {problem, mend}. */
  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, String>> texts(String language) {
    var groups =
        (Map<String, Map<String, Map<String, String>>>)
            new Load(LoadSettings.builder().build())
                .loadFromString(text(Path.of("resources/text", language, "values.yaml")));
    Map<String, Map<String, String>> texts = new TreeMap<>();
    groups.forEach((group, codes) -> codes.forEach((code, t) -> texts.put(group + "." + code, t)));
    return texts;
  }

  private static Stream<String> vectors() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/vectors"))) {
      return files.map(RefusalTextTest::text).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
