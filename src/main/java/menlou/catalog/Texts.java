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

  public Texts(Language language, Map<String, String> words) {
    this.language = language;
    this.words = Map.copyOf(words);
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
