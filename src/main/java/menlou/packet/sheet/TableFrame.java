package menlou.packet.sheet;

import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Mark;

/**
 * The lines of a table on the current page: a thick one around it, thin ones inside. Lengths in
 * points.
 */
final class TableFrame {
  private static final float INNER = 0.5f;

  private final Pages pages;
  private final float left;
  private final float width;
  private final float outer;
  private float opened;
  private boolean open;

  /** No lines at all when {@code outer} is 0. */
  TableFrame(Pages pages, float width, float outer) {
    this.pages = pages;
    this.left = (pages.pageWidth() - width) / 2;
    this.width = width;
    this.outer = outer;
  }

  float width() {
    return width;
  }

  boolean isOpen() {
    return open;
  }

  /** A strip of the table from where the page is filled to. */
  Area next(float height) {
    return new Area(left, pages.y(), width, height);
  }

  /** Begins the outer line here, unless it has begun on this page. */
  void open() {
    if (!open) {
      opened = pages.y();
      open = true;
    }
  }

  /** Draws the outer line around what stands on the page. */
  void close() {
    if (open && outer > 0 && pages.y() > opened) {
      Area all = new Area(left, opened, width, pages.y() - opened);
      pages.current().canvas().frame(all, outer, Mark.BLACK);
    }
    open = false;
  }

  /** The right and the lower edge of a cell; the outer line makes up the rest. */
  void edges(Area area) {
    if (outer > 0) {
      Canvas canvas = pages.current().canvas();
      canvas.rule(area.right(), area.y(), area.right(), area.bottom(), INNER);
      canvas.rule(area.x(), area.bottom(), area.right(), area.bottom(), INNER);
    }
  }

  void lineAt(float y) {
    if (outer > 0) {
      pages.current().canvas().rule(left, y, left + width, y, INNER);
    }
  }
}
