package menlou.packet;

/**
 * How the pages of a packet are stacked.
 *
 * @param duplex printed on both sides: every part begins on a front side, empty pages fill up
 * @param separators a sheet with its title before every part but the first
 */
public record Stacking(boolean duplex, boolean separators) {
  public static final Stacking ONE_SIDED = new Stacking(false, false);

  /** Whether something stands before the part's own pages. */
  boolean separates(boolean first, int pages) {
    return separators && !first && pages > 0;
  }

  /** How many pages stand before the part's own: a separator, and its back. */
  int before(boolean first, int pages) {
    return separates(first, pages) ? (duplex ? 2 : 1) : 0;
  }

  /** How many empty pages stand behind so many of a part: a back side, or none. */
  int after(int pages) {
    return duplex ? pages % 2 : 0;
  }
}
