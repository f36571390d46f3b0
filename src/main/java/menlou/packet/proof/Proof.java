package menlou.packet.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What reading a finished packet back gave.
 *
 * @param defects in the order of pages; empty when everything is proved
 */
public record Proof(List<Defect> defects, Tally tally) {
  public Proof {
    defects = List.copyOf(defects);
  }

  public boolean isSound() {
    return defects.isEmpty();
  }

  /**
   * What was looked at.
   *
   * @param values answers and derived values
   * @param places where they are printed
   * @param smallest type size on any page, in points
   * @param fonts letters by font
   */
  public record Tally(
      int pages,
      int values,
      int places,
      int letters,
      int pictures,
      float smallest,
      Map<String, Integer> fonts) {
    public Tally {
      fonts = java.util.Collections.unmodifiableMap(new TreeMap<>(fonts));
    }
  }
}
