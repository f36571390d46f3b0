package menlou.draft;

import java.util.Optional;
import java.util.stream.Stream;
import menlou.catalog.Language;

/**
 * What a company is called as far as its answers tell: the whole name, or at least its own part, or
 * the name in the other language while one is left open.
 */
public final class CompanyTitle {
  private static final Path NAME = new Path("company.name");
  private static final Path TRADE_NAME = new Path("company.tradeName");
  private static final Path ENGLISH_NAME = new Path("company.englishName");

  private CompanyTitle() {}

  /** Whether there are answers to call the company by, without working out any facts. */
  public static boolean isGiven(Answers answers) {
    return Stream.of(TRADE_NAME, ENGLISH_NAME).anyMatch(path -> answers.text(path).isPresent());
  }

  /** The name in the language, else in the other one; blank while there is neither. */
  public static String of(Facts facts, Language language) {
    Optional<String> chinese = word(facts, NAME).or(() -> word(facts, TRADE_NAME));
    Optional<String> english = word(facts, ENGLISH_NAME);
    Optional<String> name =
        language == Language.ZH ? chinese.or(() -> english) : english.or(() -> chinese);
    return name.orElse("");
  }

  private static Optional<String> word(Facts facts, Path path) {
    return facts
        .known(path)
        .map(datum -> datum instanceof Datum.Word(String text) ? text : "")
        .filter(text -> !text.isBlank());
  }
}
