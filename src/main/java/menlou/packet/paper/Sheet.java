package menlou.packet.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.packet.page.Align;
import menlou.packet.page.Picture;
import menlou.packet.type.FitRule;

/**
 * A resolved table. Lengths in points.
 *
 * @param columns widths
 * @param outer thickness of the outer line, 0 for no lines
 */
public record Sheet(List<Float> columns, float outer, List<Row> rows) {
  /** One row, or what stands between rows. */
  public sealed interface Row {
    /**
     * Cells side by side.
     *
     * @param least least height
     * @param header printed again after a page break
     * @param holdsNext not parted from the row below
     * @param padding dropped where it would need a further page
     */
    record Cells(List<Cell> cells, float least, boolean header, boolean holdsNext, boolean padding)
        implements Row {}

    record Sign(SignPlaces places, float least) implements Row {}

    /** Not split over pages while they fit on one. */
    record Together(List<Row> rows) implements Row {}

    record Columns(List<Float> widths) implements Row {}

    /** A new page; {@code titled} repeats the title, as overflowing does. */
    record Break(boolean titled) implements Row {}
  }

  /**
   * One cell.
   *
   * @param name what lists of cells call it
   * @param again absent when nothing in it can change
   */
  public record Cell(
      int span,
      int rows,
      Align align,
      Vertical vertical,
      String name,
      List<Part> parts,
      Optional<Again> again) {
    public Cell(int span, int rows, Align align, Vertical vertical, String name, List<Part> parts) {
      this(span, rows, align, vertical, name, parts, Optional.empty());
    }
  }

  /** Resolves one cell alone once more, as its row stands, after an answer has changed. */
  @FunctionalInterface
  public interface Again {
    Cell with(Facts facts);
  }

  /** Where words stand between top and bottom. */
  public enum Vertical {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** What stands in a cell; several one under the other. */
  public sealed interface Part {
    /** Least height. */
    float least();

    Optional<Align> align();

    /**
     * Words.
     *
     * @param rule what may be done to make them fit
     * @param grows whether the row grows for it; otherwise values go to the annex
     * @param value whether this is a place for answers, rather than printed on the form
     */
    record Text(
        Said said, FitRule rule, boolean grows, boolean value, float least, Optional<Align> align)
        implements Part {}

    /** A picture fitted in, else the caption. */
    record Photo(
        Optional<Picture> picture, Said caption, Set<Path> from, float least, Optional<Align> align)
        implements Part {}

    record Sign(SignPlaces places, float least, Optional<Align> align) implements Part {}
  }
}
