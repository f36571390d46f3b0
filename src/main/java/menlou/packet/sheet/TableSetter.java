package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.paper.Sheet;
import menlou.packet.paper.SignPlaces;

/**
 * Sets one table, from page to page: rows whole, headers repeated, the outer line closed at the
 * foot of each page and opened again on the next.
 */
final class TableSetter {
  private static final float INNER = 0.5f;

  private final Pages pages;
  private final Annex annex;
  private final String title;
  private final SignSetter signs;
  private final RowSetter rows;
  private final Sheet table;
  private final float left;
  private final float width;
  private final List<SetRow> header = new ArrayList<>();
  private List<Float> columns;
  private float opened;
  private boolean begun;
  private boolean headersOnly;

  TableSetter(
      Pages pages, Lettering letters, LayoutWords words, Annex annex, String title, Sheet table) {
    this.pages = pages;
    this.annex = annex;
    this.title = title;
    this.signs = new SignSetter(letters, words);
    this.rows = new RowSetter(new CellSetter(letters, words, annex), pages.most());
    this.table = table;
    this.columns = table.columns();
    float sum = 0;
    for (float column : columns) {
      sum += column;
    }
    this.width = sum;
    this.left = (pages.pageWidth() - sum) / 2;
  }

  /** Height of the first rows, as far as they must not be parted. */
  float beginning() {
    return table.rows().isEmpty() ? 0 : measure(table.rows().subList(0, held(table.rows(), 0)));
  }

  void draw() {
    draw(table.rows());
    close();
  }

  private void draw(List<Sheet.Row> list) {
    for (int i = 0; i < list.size(); ) {
      int tied = RowSetter.tied(list, i);
      switch (list.get(i)) {
        case Sheet.Row.Cells row -> {
          if (row.holdsNext()) {
            makeRoom(measure(list.subList(i, held(list, i))));
          }
          cells(lines(list.subList(i, i + tied)));
        }
        case Sheet.Row.Sign sign -> sign(sign);
        case Sheet.Row.Together together -> together(together.rows());
        case Sheet.Row.Columns next -> columns = next.widths();
        case Sheet.Row.Break(boolean titled) -> breakPage(titled);
      }
      i += tied;
    }
  }

  private static List<Sheet.Row.Cells> lines(List<Sheet.Row> rows) {
    return rows.stream()
        .filter(Sheet.Row.Cells.class::isInstance)
        .map(Sheet.Row.Cells.class::cast)
        .toList();
  }

  private void cells(List<Sheet.Row.Cells> lines) {
    List<SetRow> set = rows.set(lines, columns);
    float height = height(set);
    if (!pages.fits(height) && !isFresh()) {
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
    return pages.isFresh() || (begun && headersOnly);
  }

  private static float height(List<SetRow> set) {
    float height = 0;
    for (SetRow row : set) {
      height += row.height();
    }
    return height;
  }

  /** Rows that fit on one page stay together; otherwise they flow like any others. */
  private void together(List<Sheet.Row> list) {
    makeRoom(measure(list));
    draw(list);
  }

  private void makeRoom(float height) {
    if (!pages.fits(height) && height <= pages.most() && !isFresh()) {
      breakPage();
    }
  }

  /** The end of a run of rows each of which must not be parted from the next. */
  private static int held(List<Sheet.Row> list, int first) {
    int end = first;
    boolean holds = true;
    while (holds && end < list.size()) {
      int tied = RowSetter.tied(list, end);
      holds =
          switch (list.get(end + tied - 1)) {
            case Sheet.Row.Cells row -> row.holdsNext();
            case Sheet.Row.Columns _ -> true;
            case Sheet.Row.Sign _, Sheet.Row.Together _, Sheet.Row.Break _ -> false;
          };
      end += tied;
    }
    return end;
  }

  private float measure(List<Sheet.Row> list) {
    float height = 0;
    List<Float> here = columns;
    for (int i = 0; i < list.size(); ) {
      int tied = RowSetter.tied(list, i);
      switch (list.get(i)) {
        case Sheet.Row.Cells _ ->
            height += height(measured(lines(list.subList(i, i + tied)), here));
        case Sheet.Row.Sign sign ->
            height += Math.max(sign.least(), set(sign).height() + 2 * SetCell.PAD_Y);
        case Sheet.Row.Columns next -> here = next.widths();
        case Sheet.Row.Together(List<Sheet.Row> inside) -> height += measure(inside);
        case Sheet.Row.Break _ -> {}
      }
      i += tied;
    }
    return height;
  }

  /** Measures without sending anything to the annex for good: labels given are given back. */
  private List<SetRow> measured(List<Sheet.Row.Cells> lines, List<Float> widths) {
    int given = annex.given();
    List<SetRow> set = rows.set(lines, widths);
    annex.giveBack(given);
    return set;
  }

  private SetSigns set(Sheet.Row.Sign sign) {
    return signs.set(sign.places(), width - 2 * SetCell.PAD_X);
  }

  /** A signature box on one page, or strip by strip over several. */
  private void sign(Sheet.Row.Sign sign) {
    SetSigns set = set(sign);
    float height = Math.max(sign.least(), set.height() + 2 * SetCell.PAD_Y);
    if (!pages.fits(height) && !isFresh()) {
      breakPage();
    }
    if (pages.fits(height)) {
      begin();
      set.draw(pages.current(), inner(height));
      missing(sign.places(), new Area(left, pages.y(), width, height));
      bottomLine(height);
      pages.advance(height);
      return;
    }
    strips(sign.places(), set);
  }

  private void strips(SignPlaces places, SetSigns set) {
    for (SetSigns.Strip strip : set.strips()) {
      float height = strip.height() + SetCell.PAD_Y;
      if (!pages.fits(height) && !isFresh()) {
        breakPage();
      }
      begin();
      SetSigns.draw(pages.current(), strip, inner(height));
      pages.advance(height);
    }
    missing(places, new Area(left, pages.y() - 1, width, 1));
    bottomLine(0);
  }

  private void missing(SignPlaces places, Area area) {
    for (SignPlaces.Place place : places.places()) {
      if (!place.lead().from().isEmpty() || !place.lead().missing().isEmpty()) {
        String name = place.signer().map(SignPlaces.Signer::role).orElse("");
        pages
            .current()
            .cells()
            .add(
                new CellBox(
                    area,
                    name,
                    place.lead().from(),
                    place.lead().missing(),
                    places.size(),
                    Optional.empty()));
      }
    }
  }

  private Area inner(float height) {
    return new Area(left, pages.y(), width, height).inset(SetCell.PAD_X, SetCell.PAD_Y);
  }

  private void begin() {
    if (!begun) {
      opened = pages.y();
      begun = true;
      headersOnly = false;
    }
    headersOnly = false;
  }

  private void draw(List<SetRow> set, boolean own) {
    begin();
    float y = pages.y();
    for (int r = 0; r < set.size(); r++) {
      for (SetRow.Placed placed : set.get(r).cells()) {
        float height = height(set.subList(r, r + placed.rows()));
        Area area = new Area(left + placed.x(), y, placed.width(), height);
        placed.cell().draw(pages.current(), area);
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
        edges(area);
      }
      y += set.get(r).height();
    }
    pages.moveTo(y);
    headersOnly = !own;
  }

  /** The right and the lower edge; the outer line makes up the rest. */
  private void edges(Area area) {
    if (table.outer() > 0) {
      Canvas canvas = pages.current().canvas();
      canvas.rule(area.right(), area.y(), area.right(), area.bottom(), INNER);
      canvas.rule(area.x(), area.bottom(), area.right(), area.bottom(), INNER);
    }
  }

  private void bottomLine(float below) {
    if (table.outer() > 0) {
      float y = pages.y() + below;
      pages.current().canvas().rule(left, y, left + width, y, INNER);
    }
  }

  private void breakPage() {
    breakPage(true);
  }

  private void breakPage(boolean titled) {
    close();
    pages.breakPage(titled);
    if (!header.isEmpty()) {
      draw(header, false);
    }
  }

  private void close() {
    if (begun && table.outer() > 0 && pages.y() > opened) {
      Area all = new Area(left, opened, width, pages.y() - opened);
      pages.current().canvas().frame(all, table.outer(), Mark.BLACK);
    }
    begun = false;
  }
}
