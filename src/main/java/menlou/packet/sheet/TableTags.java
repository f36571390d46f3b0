package menlou.packet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.packet.paper.Sheet;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;

/**
 * The structure of one table as it is drawn row by row. A label names what stands to its right, up
 * to the next label; a row of nothing but labels names what stands below; a bar names everything up
 * to the next bar. A frame with a single column is no table to a reader, just a box.
 */
final class TableTags {
  private static final float SLACK = 1;

  private final TableGrid grid;
  private final Element table;
  private final List<Head> above = new ArrayList<>();
  private final List<Tall> tall = new ArrayList<>();
  private final List<Element> beside = new ArrayList<>();
  private Optional<Element> bar = Optional.empty();
  private Element row;
  private boolean heading;
  private boolean answered;

  /** A header over a column; one that stands in the head of the table names every cell below. */
  private record Head(Element element, float from, float to, boolean always) {
    boolean isOver(SetRow.Placed cell) {
      return from < cell.x() + cell.width() - SLACK && to > cell.x() + SLACK;
    }
  }

  /** A label beside this row and as many rows below. */
  private record Tall(Element element, int left) {}

  TableTags(Element parent, Sheet sheet) {
    grid = TableGrid.of(sheet);
    table = parent.child(grid.isFrame() ? new Role.Division() : new Role.Table());
    row = table;
  }

  /** Begins a row. */
  void begin(SetRow set) {
    boolean heads = isHead(set);
    if (isBar(set) || (heads && !heading)) {
      above.clear();
    }
    heading = heads;
    answered = false;
    beside.clear();
    tall.replaceAll(label -> new Tall(label.element(), label.left() - 1));
    tall.removeIf(label -> label.left() < 0);
    row = grid.isFrame() ? table : table.child(new Role.Row());
  }

  /** Other columns begin: what named the old ones does not name these. */
  void columns() {
    above.clear();
    heading = false;
  }

  /** A row that is one box over all columns. */
  Element box() {
    if (grid.isFrame()) {
      return table.child(new Role.Division());
    }
    return table
        .child(new Role.Row())
        .child(new Role.Cell(new Role.Span(grid.columns(), 1), bar.stream().toList()));
  }

  /** The element of a cell of the row begun last. */
  Element cell(SetRow set, SetRow.Placed placed) {
    if (grid.isFrame()) {
      return row.child(new Role.Division());
    }
    Role.Span span = new Role.Span(grid.span(placed.x(), placed.width()), placed.rows());
    if (!placed.cell().isLabel()) {
      answered = true;
      return row.child(new Role.Cell(span, headers(placed, span)));
    }
    return isBar(set) ? bar(span) : heading ? above(set, placed, span) : beside(span);
  }

  private Element bar(Role.Span span) {
    Element header = row.child(new Role.Header(Role.Scope.COLUMN, span));
    bar = Optional.of(header);
    return header;
  }

  private Element above(SetRow set, SetRow.Placed placed, Role.Span span) {
    Element header = row.child(new Role.Header(Role.Scope.COLUMN, span));
    float end = placed.x() + placed.width();
    above.add(new Head(header, placed.x(), end, set.row().header()));
    return header;
  }

  private Element beside(Role.Span span) {
    Element header = row.child(new Role.Header(Role.Scope.ROW, span));
    if (answered) {
      beside.clear();
      answered = false;
    }
    if (span.rows() > 1) {
      tall.add(new Tall(header, span.rows() - 1));
    } else {
      beside.add(header);
    }
    return header;
  }

  private List<Element> headers(SetRow.Placed placed, Role.Span span) {
    List<Element> headers = new ArrayList<>(bar.stream().toList());
    boolean named = !beside.isEmpty() || !tall.isEmpty();
    boolean below = span.columns() < grid.columns();
    for (Head head : above) {
      if (below && head.isOver(placed) && (head.always() || !named)) {
        headers.add(head.element());
      }
    }
    tall.forEach(label -> headers.add(label.element()));
    headers.addAll(beside);
    return List.copyOf(headers);
  }

  private static boolean isHead(SetRow set) {
    return set.row().header()
        || (set.cells().size() > 1
            && set.cells().stream().allMatch(placed -> placed.cell().isLabel()));
  }

  private static boolean isBar(SetRow set) {
    return set.row().holdsNext()
        && !set.row().header()
        && set.cells().size() == 1
        && set.cells().getFirst().cell().isLabel();
  }
}
