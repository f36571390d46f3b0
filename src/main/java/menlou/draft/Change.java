package menlou.draft;

import java.util.Optional;

/**
 * One thing that became different in a draft.
 *
 * @param key the path of an answer, {@link Draft#TITLE}, or the key of an {@link Overruling}
 * @param before absent when there was nothing
 * @param after absent when it is taken away
 */
public record Change(String key, Optional<String> before, Optional<String> after) {
  public Optional<Path> path() {
    return Path.parse(key);
  }

  /** What takes it back. */
  public Change reversed() {
    return new Change(key, after, before);
  }

  public boolean changesNothing() {
    return before.equals(after);
  }
}
