package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Canvas;
import menlou.packet.page.PaperSize;

/**
 * One page with its marks and what is known about them. Filled while laying out. Not thread-safe.
 */
public final class LaidPage {
  private final Canvas canvas;
  private final List<CellBox> cells = new ArrayList<>();
  private final List<SignSpot> signs = new ArrayList<>();

  LaidPage(PaperSize size) {
    canvas = new Canvas(size);
  }

  public Canvas canvas() {
    return canvas;
  }

  public List<CellBox> cells() {
    return cells;
  }

  /** Who signs where on this page, in order of the places. */
  public List<SignSpot> signs() {
    return signs;
  }
}
