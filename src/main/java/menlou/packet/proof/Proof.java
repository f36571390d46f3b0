package menlou.packet.proof;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import menlou.draft.Path;

/**
 * What reading a finished file back gave.
 *
 * @param defects in the order of pages; empty when everything is proved
 * @param pages what was looked at on each page that is there
 */
public record Proof(List<Defect> defects, List<Tally> pages) {
  public Proof {
    defects = List.copyOf(defects);
    pages = List.copyOf(pages);
  }

  public boolean isSound() {
    return defects.isEmpty();
  }

  /** What was looked at on all pages together. */
  public Tally tally() {
    return pages.stream().reduce(Tally.NOTHING, Tally::and);
  }

  /**
   * What was looked at.
   *
   * @param values answers and derived values
   * @param places where they are printed
   * @param smallest type size, in points; 0 where there are no letters
   * @param fonts letters by font
   */
  public record Tally(
      Set<Path> values,
      int places,
      int letters,
      int pictures,
      float smallest,
      Map<String, Integer> fonts) {
    static final Tally NOTHING = new Tally(Set.of(), 0, 0, 0, 0, Map.of());

    public Tally {
      values = Set.copyOf(values);
      fonts = Collections.unmodifiableMap(new TreeMap<>(fonts));
    }

    Tally and(Tally other) {
      Set<Path> both = new HashSet<>(values);
      both.addAll(other.values);
      Map<String, Integer> letters = new TreeMap<>(fonts);
      other.fonts.forEach((font, count) -> letters.merge(font, count, Integer::sum));
      return new Tally(
          both,
          places + other.places,
          this.letters + other.letters,
          pictures + other.pictures,
          smallest == 0 || other.smallest == 0
              ? Math.max(smallest, other.smallest)
              : Math.min(smallest, other.smallest),
          letters);
    }
  }
}
