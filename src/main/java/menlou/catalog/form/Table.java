package menlou.catalog.form;

import java.util.List;
import java.util.Optional;
import menlou.catalog.Expression;

/**
 * A ruled table.
 *
 * @param grid widths of the columns in millimetres
 * @param outer thickness of the outer line in points; 0 for no lines at all
 * @param size of the words in points; absent for the paper's own
 */
public record Table(List<Double> grid, double outer, Optional<Double> size, List<Row> rows) {
  /** One row, or what stands between rows. */
  public sealed interface Row {
    Guard guard();

    /**
     * Cells side by side.
     *
     * @param height least height in millimetres
     * @param header printed again after a page break
     * @param times how often
     * @param per rows a page when repeated; 0 for as many as fit
     */
    record Cells(Guard guard, List<Cell> cells, double height, boolean header, int times, int per)
        implements Row {}

    /** A section bar over all columns. */
    record Bar(Guard guard, Words text, double height, double size) implements Row {}

    /** A signature box over all columns; continues on the next page when there are many signers. */
    record Sign(Guard guard, SignBox box, double height) implements Row {}

    record Group(Guard guard, List<Row> rows, boolean keep) implements Row {}

    /** Other columns from here on. */
    record Columns(Guard guard, List<Double> grid) implements Row {}

    record Break(Guard guard) implements Row {}
  }

  /**
   * One cell.
   *
   * @param span columns
   * @param rows rows
   * @param name what the list of open cells and the annex call it; absent for the nearest label
   */
  public record Cell(
      Guard guard,
      int span,
      int rows,
      Optional<Block.Side> align,
      Vertical vertical,
      Optional<Words> name,
      List<Content> contents) {}

  /** Where words stand between top and bottom. */
  public enum Vertical {
    TOP,
    MIDDLE,
    BOTTOM
  }

  /** What a cell holds; several stand one under the other. */
  public sealed interface Content {
    Part part();

    record Label(Part part, Words text, boolean bold, Optional<Words> small) implements Content {}

    record Value(Part part, Words text, Fitting fitting, Optional<Words> small)
        implements Content {}

    record Photo(Part part, Expression picture, Optional<Words> caption) implements Content {}

    record Sign(Part part, SignBox box) implements Content {}
  }

  /**
   * Its place within a stack.
   *
   * @param height least height in millimetres; 0 for what it needs
   */
  public record Part(
      Optional<Expression> when, double height, Optional<Block.Side> align, Turn turn) {}

  /** In which rounds of a repetition it is printed. */
  public enum Turn {
    EVERY,
    FIRST,
    LATER
  }

  /**
   * What may be done to make a value fit, and how far; what a cell does not say its paper does.
   *
   * @param size wished, in points
   * @param min smallest size in points
   * @param condense narrowest width of letters in per cent of their own
   * @param order what is tried first to last, each added to those before
   * @param then what happens when nothing of it is enough
   * @param lines most lines; 0 for any number
   */
  public record Fitting(
      Optional<Double> size,
      Optional<Double> min,
      Optional<Double> condense,
      Optional<List<Remedy>> order,
      Optional<Overflow> then,
      int lines) {
    static final Fitting UNSAID =
        new Fitting(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);
  }

  /** What happens to a value that does not fit even at the smallest size. */
  public enum Overflow {
    ANNEX,
    GROW
  }
}
