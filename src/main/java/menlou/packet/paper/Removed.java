package menlou.packet.paper;

import java.util.Collections;
import java.util.Set;
import menlou.draft.Path;

/**
 * Answers taken out of a share copy.
 *
 * @param words printed where they would stand
 */
public record Removed(Set<Path> places, String words) {
  /** For papers nothing was taken out of. */
  public static final Removed NOTHING = new Removed(Set.of(), "");

  /** Whether one of these was taken out. */
  public boolean isAmong(Set<Path> paths) {
    return !places.isEmpty() && !Collections.disjoint(places, paths);
  }
}
