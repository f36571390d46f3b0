package menlou.packet.proof;

import java.util.List;
import menlou.packet.page.PaperSize;
import menlou.packet.sheet.CellBox;

/**
 * What a packet must hold when it is read back.
 *
 * @param moved words sent to the annex
 */
public record Due(List<Page> pages, List<Moved> moved) {
  /** One page. */
  public record Page(PaperSize size, List<CellBox> cells) {}

  /** A value too long for its cell; {@code page} shows the reference, 1-based. */
  public record Moved(int page, String cell, String label, String words) {}
}
