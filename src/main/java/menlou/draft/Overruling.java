package menlou.draft;

import java.util.Optional;

/**
 * The user's decision to go on in spite of a blocking finding, printed on the checklist.
 *
 * @param rule id of the rule
 * @param row the row it was found in, if the rule looks at rows
 * @param reason in the user's words, never blank
 */
public record Overruling(String rule, Optional<Path> row, String reason) {
  private static final String PREFIX = "override ";

  public String key() {
    return key(rule, row);
  }

  public static String key(String rule, Optional<Path> row) {
    return PREFIX + rule + row.map(path -> " " + path).orElse("");
  }

  /** The override a change with this key and text stands for, if it stands for one. */
  static Optional<Overruling> parse(String key, String reason) {
    if (!key.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String[] parts = key.substring(PREFIX.length()).split(" ", 2);
    Optional<Path> row = parts.length == 2 ? Path.parse(parts[1]) : Optional.empty();
    return Optional.of(new Overruling(parts[0], row, reason));
  }
}
