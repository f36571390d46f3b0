package menlou.packet;

import menlou.packet.page.Area;
import menlou.packet.page.Mark;
import menlou.packet.paper.Removed;
import menlou.packet.sheet.CellBox;
import menlou.packet.sheet.LaidPage;
import menlou.packet.structure.Artefact;

/** Grey bars in the places whose answers a share copy does without; there is nothing under them. */
final class GreyBars {
  private static final float GREY = 0.88f;
  private static final float EDGE = 0.8f;

  /** Places to sign are as thin as the line they are signed on. */
  private static final float THIN = 2;

  /** Where a place is higher, as a whole page of cells may be, the words alone stand. */
  private static final float HIGH = 44;

  private GreyBars() {}

  static void under(LaidPage page, Removed removed) {
    page.canvas().open(Artefact.RULING);
    for (CellBox cell : page.cells()) {
      Area area = cell.area();
      if (removed.isAmong(cell.missing()) && area.height() > THIN && area.height() < HIGH) {
        page.canvas().add(new Mark.Shade(area.inset(EDGE, EDGE), GREY));
      }
    }
  }
}
