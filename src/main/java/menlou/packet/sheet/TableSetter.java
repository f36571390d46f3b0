package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Area;
import menlou.packet.page.Lettering;
import menlou.packet.paper.Sheet;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Tag;

/**
 * Sets one table, from page to page: rows whole, headers repeated, the outer line closed at the
 * foot of each page and opened again on the next.
 */
final class TableSetter {
  private final Pages pages;
  private final Annex annex;
  private final String title;
  private final RowSetter rows;
  private final RowMeasure measure;
  private final Sheet table;
  private final float tail;
  private final TableFrame frame;
  private final TableTags tags;
  private final List<SetRow> header = new ArrayList<>();
  private List<Float> columns;
  private boolean headersOnly;

  /** {@code tail} is the room to leave below the last row. */
  TableSetter(
      Pages pages,
      Lettering letters,
      LayoutWords words,
      Annex annex,
      String title,
      Sheet table,
      float tail) {
    this.pages = pages;
    this.annex = annex;
    this.title = title;
    this.table = table;
    this.tail = tail;
    this.columns = table.columns();
    float width = 0;
    for (float column : columns) {
      width += column;
    }
    this.rows = new RowSetter(new CellSetter(letters, words, annex), pages.most());
    this.measure = new RowMeasure(rows, new SignSetter(letters, words), annex, width);
    this.frame = new TableFrame(pages, width, table.outer());
    this.tags = new TableTags(pages.tags().box(), table);
  }

  /** Height of the first rows, as far as they must not be parted. */
  float beginning() {
    return table.rows().isEmpty()
        ? 0
        : measure.height(table.rows().subList(0, RowMeasure.held(table.rows(), 0)), columns);
  }

  void draw() {
    draw(table.rows());
    frame.close();
  }

  private void draw(List<Sheet.Row> list) {
    for (int i = 0; i < list.size(); ) {
      int tied = RowSetter.tied(list, i);
      switch (list.get(i)) {
        case Sheet.Row.Cells row -> {
          if (row.holdsNext()) {
            makeRoom(measure.height(list.subList(i, RowMeasure.held(list, i)), columns));
          }
          cells(RowSetter.lines(list.subList(i, i + tied)), ends(list, i + tied) ? tail : 0);
        }
        case Sheet.Row.Sign sign -> sign(sign);
        case Sheet.Row.Together together -> together(together.rows());
        case Sheet.Row.Columns next -> columns(next);
        case Sheet.Row.Break(boolean titled) -> breakPage(titled);
      }
      i += tied;
    }
  }

  private void columns(Sheet.Row.Columns next) {
    columns = next.widths();
    tags.columns();
  }

  /** Whether nothing but padding comes from here on. */
  private static boolean ends(List<Sheet.Row> list, int from) {
    return list.subList(from, list.size()).stream()
        .allMatch(row -> row instanceof Sheet.Row.Cells cells && cells.padding());
  }

  private void cells(List<Sheet.Row.Cells> lines, float below) {
    List<SetRow> set = rows.set(lines, columns);
    float height = SetRow.height(set);
    if (!pages.fits(height + below) && !isFresh()) {
      if (set.stream().allMatch(SetRow::padding)) {
        return;
      }
      breakPage();
    }
    if (lines.getFirst().header()) {
      header.addAll(set);
    }
    draw(set, true);
  }

  /** Whether nothing but repeated headers stands on the page. */
  private boolean isFresh() {
    return pages.isFresh() || (frame.isOpen() && headersOnly);
  }

  /** Rows that fit on one page stay together; otherwise they flow like any others. */
  private void together(List<Sheet.Row> list) {
    makeRoom(measure.height(list, columns));
    draw(list);
  }

  private void makeRoom(float height) {
    if (!pages.fits(height) && height <= pages.most() && !isFresh()) {
      breakPage();
    }
  }

  /** A signature box on one page, or strip by strip over several. */
  private void sign(Sheet.Row.Sign sign) {
    SetSigns set = measure.set(sign);
    float height = measure.height(sign);
    if (!pages.fits(height) && !isFresh()) {
      breakPage();
    }
    if (pages.fits(height)) {
      begin();
      set.draw(pages.current(), inner(height), tags.box());
      pages.advance(height);
      frame.lineAt(pages.y());
      return;
    }
    strips(set);
  }

  private void strips(SetSigns set) {
    Element box = tags.box();
    for (SetSigns.Strip strip : set.strips()) {
      float height = strip.height() + SetCell.PAD_Y;
      if (!pages.fits(height) && !isFresh()) {
        breakPage();
      }
      begin();
      SetSigns.draw(pages.current(), strip, inner(height), box);
      pages.advance(height);
    }
    frame.lineAt(pages.y());
  }

  private Area inner(float height) {
    return frame.next(height).inset(SetCell.PAD_X, SetCell.PAD_Y);
  }

  private void begin() {
    frame.open();
    headersOnly = false;
  }

  private void draw(List<SetRow> set, boolean own) {
    begin();
    float y = pages.y();
    for (int r = 0; r < set.size(); r++) {
      if (own) {
        tags.begin(set.get(r));
      }
      for (SetRow.Placed placed : set.get(r).cells()) {
        float height = SetRow.height(set.subList(r, r + placed.rows()));
        Area area = new Area(frame.next(0).x() + placed.x(), y, placed.width(), height);
        Tag tag = own ? tags.cell(set.get(r), placed) : Artefact.HEADER;
        placed.cell().draw(pages.current(), area, tag);
        for (SetCell.Moved moved : placed.cell().moved()) {
          annex.add(
              new Annex.Entry(
                  moved.label(),
                  title,
                  placed.cell().cell().name(),
                  moved.text(),
                  moved.from(),
                  pages.current()));
        }
        frame.edges(area);
      }
      y += set.get(r).height();
    }
    pages.moveTo(y);
    headersOnly = !own;
  }

  private void breakPage() {
    breakPage(true);
  }

  private void breakPage(boolean titled) {
    frame.close();
    pages.breakPage(titled);
    if (!header.isEmpty()) {
      draw(header, false);
    }
  }
}
