package menlou.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All words of one language, by dotted key. Sentences are whole; what varies is a named {@code
 * {placeholder}}.
 */
public final class Texts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

  private final Language language;
  private final Map<String, String> words;
  private final Map<String, Integer> lines;

  public Texts(Language language, Map<String, String> words) {
    this(language, words, Map.of());
  }

  /** {@code lines} tells where each of the words stands in its file, 1-based. */
  Texts(Language language, Map<String, String> words, Map<String, Integer> lines) {
    this.language = language;
    this.words = Map.copyOf(words);
    this.lines = Map.copyOf(lines);
  }

  public Language language() {
    return language;
  }

  public Map<String, String> all() {
    return words;
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /** The file the key belongs to: its first name is the name of the file. */
  String file(String key) {
    int dot = key.indexOf('.');
    return "text/" + language.code() + "/" + (dot < 0 ? key : key.substring(0, dot)) + ".yaml";
  }

  /** The 1-based line of the words; 0 when there are none. */
  int line(String key) {
    return lines.getOrDefault(key, 0);
  }

  /**
   * The words under the key; the key itself in guillemets when there are none, so that a gap is
   * seen.
   */
  public String get(String key) {
    return words.getOrDefault(key, "«" + key + "»");
  }

  public String get(String key, Map<String, String> values) {
    return fill(get(key), values);
  }

  /** Puts values into a sentence; a placeholder without value stays visible. */
  public static String fill(String sentence, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(sentence)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    values.getOrDefault(match.group(1), match.group())));
  }

  /** The names a sentence wants filled. */
  public static java.util.Set<String> placeholders(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map(match -> match.group(1))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
