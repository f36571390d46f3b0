package menlou.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Citation;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.Severity;
import menlou.draft.Path;

/**
 * Something to mend, to weigh or to know.
 *
 * @param rule the rule that says so, or {@link #FORMAT} for an answer that cannot be read
 * @param row the row it was found in, for rules that look at rows
 * @param about the answers to mend, never empty
 * @param problem key of the words that say what is wrong
 * @param fix key of the words that say how to mend it
 * @param values placeholders of both, in each language
 * @param overruled the user's reason for going on all the same
 */
public record Finding(
    String rule,
    Severity severity,
    Optional<Path> row,
    List<Path> about,
    List<Citation> sources,
    String problem,
    String fix,
    Map<Language, Map<String, String>> values,
    Optional<String> overruled) {
  /** The rule id of findings about answers that cannot be what is asked for. */
  public static final String FORMAT = "format";

  public String problem(Edition edition, Language language) {
    return edition.texts(language).get(problem, values.getOrDefault(language, Map.of()));
  }

  public String fix(Edition edition, Language language) {
    return edition.texts(language).get(fix, values.getOrDefault(language, Map.of()));
  }

  /** Whether no packet may leave because of it. */
  public boolean blocks() {
    return severity == Severity.BLOCKS && overruled.isEmpty();
  }
}
