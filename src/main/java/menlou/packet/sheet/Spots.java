package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import menlou.draft.Facts;
import menlou.packet.page.Lettering;
import menlou.packet.paper.Piece;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Sheet;
import menlou.packet.type.Fonts;

/** Finds the cells of forms that print answers, and sets one of them alone. */
public final class Spots {
  private final Lettering letters;
  private final LayoutWords words;

  public Spots(Fonts fonts, LayoutWords words) {
    this.letters = new Lettering(fonts);
    this.words = words;
  }

  /** Those of a sheet, in order; running text, which takes all the room it needs, has none. */
  public List<Spot> of(Resolved sheet, Annex annex) {
    List<Spot> spots = new ArrayList<>();
    float most = new Pages(sheet, letters, words).most();
    RowSetter rows = new RowSetter(new CellSetter(letters, words, annex), most);
    pieces(sheet.pieces(), rows, spots);
    return spots;
  }

  private static void pieces(List<Piece> pieces, RowSetter rows, List<Spot> into) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Grid grid -> rows(grid.sheet().rows(), grid.sheet().columns(), rows, into);
        case Piece.Together(List<Piece> inside) -> pieces(inside, rows, into);
        case Piece.Text _, Piece.Signatures _, Piece.Photo _, Piece.Space _, Piece.Break _ -> {}
      }
    }
  }

  private static void rows(
      List<Sheet.Row> list, List<Float> columns, RowSetter rows, List<Spot> into) {
    List<Float> here = columns;
    for (int i = 0; i < list.size(); ) {
      int tied = RowSetter.tied(list, i);
      switch (list.get(i)) {
        case Sheet.Row.Cells _ ->
            cells(rows.set(RowSetter.lines(list.subList(i, i + tied)), here), into);
        case Sheet.Row.Columns next -> here = next.widths();
        case Sheet.Row.Together(List<Sheet.Row> inside) -> rows(inside, here, rows, into);
        case Sheet.Row.Sign _, Sheet.Row.Break _ -> {}
      }
      i += tied;
    }
  }

  private static void cells(List<SetRow> rows, List<Spot> into) {
    for (SetRow row : rows) {
      for (SetRow.Placed placed : row.cells()) {
        Spot spot = new Spot(placed.cell());
        if (spot.again().isPresent() && !spot.paths().isEmpty()) {
          into.add(spot);
        }
      }
    }
  }

  /** The look of a spot with other facts; labels are given by the annex. */
  public Spot.Look look(Spot spot, Facts facts, Annex annex) {
    Sheet.Cell cell = spot.again().orElseThrow().with(facts);
    return Spot.Look.of(new CellSetter(letters, words, annex).set(cell, spot.room()));
  }
}
