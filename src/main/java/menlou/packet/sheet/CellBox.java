package menlou.packet.sheet;

import java.util.Optional;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.page.Area;

/**
 * A place on a page where answers are printed, or would be.
 *
 * @param name what the form calls it, may be blank
 * @param from answers and derived values printed here
 * @param missing answers it waits for
 * @param size type size in points; 0 when there are no words
 * @param annex label of the annex entry the value was moved to
 */
public record CellBox(
    Area area,
    String name,
    Set<Path> from,
    Set<Path> missing,
    float size,
    Optional<String> annex) {}
