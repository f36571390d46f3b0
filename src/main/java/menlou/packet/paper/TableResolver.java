package menlou.packet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.form.Paper;
import menlou.catalog.form.Table;
import menlou.packet.page.Align;
import menlou.packet.page.PaperSize;
import menlou.packet.type.Face;
import menlou.packet.type.FitRule;

/** Resolves tables: unrolls rows, tells every cell what it says and what it is called. */
final class TableResolver {
  private static final Sheet.Part NOTHING =
      new Sheet.Part.Text(Said.NOTHING, FitRule.of(10, 10), false, false, 0, Optional.empty());

  private final Teller teller;
  private final CellResolver cells;
  private final SignResolver signs;
  private final Paper.Sizes sizes;

  TableResolver(Teller teller, Pictures pictures, SignResolver signs, Paper paper) {
    this.teller = teller;
    this.cells = new CellResolver(teller, pictures, signs, paper);
    this.signs = signs;
    this.sizes = paper.sizes();
  }

  Sheet sheet(Table table, Stage stage) {
    List<Sheet.Row> rows = new ArrayList<>();
    Headings headings = new Headings();
    add(table.rows(), stage, table.size(), headings, rows);
    return new Sheet(points(table.grid()), (float) table.outer(), rows);
  }

  /** Labels of the last header row, by column, to name the cells below them. */
  private static final class Headings {
    final Map<Integer, String> byColumn = new HashMap<>();
  }

  private void add(
      List<Table.Row> rows,
      Stage stage,
      Optional<Double> size,
      Headings headings,
      List<Sheet.Row> into) {
    for (Table.Row row : rows) {
      List<Stage> rounds = rounds(row, stage);
      for (int i = 0; i < rounds.size(); i++) {
        if (i > 0 && perPage(row) > 0 && i % perPage(row) == 0) {
          into.add(new Sheet.Row.Break(true));
        }
        add(row, rounds.get(i), size, headings, into);
      }
    }
  }

  private static int perPage(Table.Row row) {
    return row instanceof Table.Row.Cells cells ? cells.per() : 0;
  }

  /** With so many rows a page, the last page is filled up, and rounds are counted by page. */
  private static List<Stage> rounds(Table.Row row, Stage stage) {
    int per = perPage(row);
    List<Stage> rounds = new ArrayList<>(stage.unroll(row.guard()));
    if (per > 0 && row.guard().loop().isPresent()) {
      int full = Math.max(per, (rounds.size() + per - 1) / per * per);
      while (rounds.size() < full) {
        rounds.add(stage.empty(row.guard().loop().get()));
      }
    }
    for (int i = 0; per > 0 && i < rounds.size(); i++) {
      rounds.set(i, rounds.get(i).at(new Stage.Turn(i % per, false)));
    }
    return rounds;
  }

  private void add(
      Table.Row row, Stage stage, Optional<Double> size, Headings headings, List<Sheet.Row> into) {
    switch (row) {
      case Table.Row.Cells line -> {
        for (int time = 0; time < line.times(); time++) {
          into.add(cells(line, stage, size, headings));
        }
      }
      case Table.Row.Bar bar -> into.add(bar(bar, stage));
      case Table.Row.Sign sign ->
          into.add(
              new Sheet.Row.Sign(
                  signs.places(sign.box(), stage, size.orElse(sizes.value()).floatValue()),
                  PaperSize.points(sign.height())));
      case Table.Row.Group group -> {
        List<Sheet.Row> inside = group.keep() ? new ArrayList<>() : into;
        add(group.rows(), stage, size, headings, inside);
        if (group.keep()) {
          into.add(new Sheet.Row.Together(inside));
        }
      }
      case Table.Row.Columns columns -> into.add(new Sheet.Row.Columns(points(columns.grid())));
      case Table.Row.Break _ -> into.add(new Sheet.Row.Break(false));
    }
  }

  private static List<Float> points(List<Double> grid) {
    return grid.stream().map(PaperSize::points).toList();
  }

  private Sheet.Row bar(Table.Row.Bar bar, Stage stage) {
    Sheet.Part words =
        new Sheet.Part.Text(
            teller.say(bar.text(), stage, Face.HEI_BOLD),
            FitRule.of(bar.size(), Math.min(bar.size(), 9)),
            true,
            false,
            0,
            Optional.empty());
    return new Sheet.Row.Cells(
        List.of(
            new Sheet.Cell(
                Integer.MAX_VALUE, 1, Align.CENTER, Sheet.Vertical.MIDDLE, "", List.of(words))),
        PaperSize.points(bar.height()),
        false,
        true,
        false);
  }

  private Sheet.Row cells(
      Table.Row.Cells row, Stage stage, Optional<Double> size, Headings headings) {
    boolean repeated = row.guard().loop().filter(loop -> !loop.single()).isPresent();
    List<Sheet.Cell> line = new ArrayList<>();
    String label = "";
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      List<Stage> shown = stage.unroll(cell.guard());
      String name = label.isEmpty() ? headings.byColumn.getOrDefault(column, "") : label;
      Sheet.Cell resolved =
          shown.isEmpty() ? empty(cell) : cells.cell(cell, shown.getFirst(), size, repeated, name);
      line.add(resolved);
      Optional<String> own = CellResolver.label(resolved);
      label = own.orElse(label);
      if (row.header() && own.isPresent()) {
        headings.byColumn.put(column, own.get());
      }
      column += cell.span();
    }
    return new Sheet.Row.Cells(
        line, PaperSize.points(row.height()), row.header(), row.header(), stage.turn().padding());
  }

  private static Sheet.Cell empty(Table.Cell cell) {
    return new Sheet.Cell(
        cell.span(), cell.rows(), Align.LEFT, Sheet.Vertical.MIDDLE, "", List.of(NOTHING));
  }
}
