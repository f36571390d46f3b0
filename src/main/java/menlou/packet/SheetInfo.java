package menlou.packet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;

/**
 * One page of a packet.
 *
 * @param part id of the part in the packet plan
 * @param title of the part
 * @param page number, 1-based
 * @param pageOfPart 1-based
 * @param pagesOfPart how many the part has
 * @param cells where answers are printed, or would be
 * @param look the same for pages that look the same but for their foot
 */
public record SheetInfo(
    String part,
    String title,
    int page,
    int pageOfPart,
    int pagesOfPart,
    PaperSize size,
    List<CellInfo> cells,
    long look) {
  /**
   * A place for answers.
   *
   * @param area in points from the page's upper left corner
   * @param name what the form calls it, may be blank
   * @param fields answers and derived values printed here
   * @param missing answers it waits for
   * @param typeSize in points; 0 when nothing is written
   * @param annex label of the annex entry the value was moved to
   * @param words all that is due in it, those of the form included
   */
  public record CellInfo(
      Area area,
      String name,
      Set<Path> fields,
      Set<Path> missing,
      float typeSize,
      Optional<String> annex,
      String words) {}
}
