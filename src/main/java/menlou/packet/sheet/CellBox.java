package menlou.packet.sheet;

import java.util.Optional;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.page.Area;
import menlou.packet.paper.Said;

/**
 * A place on a page where answers are printed, or would be.
 *
 * @param name what the form calls it, may be blank
 * @param from answers and derived values printed here
 * @param missing answers it waits for
 * @param size type size in points; 0 when there are no words
 * @param annex label of the annex entry the value was moved to
 * @param due what must be found here when the page is read back
 */
public record CellBox(
    Area area,
    String name,
    Set<Path> from,
    Set<Path> missing,
    float size,
    Optional<String> annex,
    Due due) {
  /**
   * What must be found in an area, said before anything was fitted into it.
   *
   * @param words all of them, those of the form included
   * @param least smallest type size they may have, in points
   * @param goesOn whether the words began in the area before, so that both together hold them
   * @param picture whether a picture must stand there
   */
  public record Due(String words, float least, boolean goesOn, boolean picture) {
    /** Words in one place. */
    public static Due of(String words, float least) {
      return new Due(words, least, false, false);
    }
  }

  /** The same on a larger sheet. */
  public CellBox moved(float right, float down) {
    return new CellBox(area.moved(right, down), name, from, missing, size, annex, due);
  }

  /** Words alone that stand in no cell of a table. */
  static CellBox of(Area area, String name, Said said, float size, Due due) {
    return new CellBox(area, name, said.from(), said.missing(), size, Optional.empty(), due);
  }
}
