package menlou.catalog.form;

import java.util.List;
import menlou.catalog.Expression;

/**
 * What goes into which box of an official blank.
 *
 * @param file the map's own name, for complaints
 * @param fingerprint SHA-256 of the blank, hexadecimal
 * @param fitting what may be done to make values fit, where a box does not say
 * @param boxes those something is to be written into, in the order of the file
 */
public record BlankMap(String file, String fingerprint, Table.Fitting fitting, List<Box> boxes) {
  public BlankMap {
    boxes = List.copyOf(boxes);
  }

  /**
   * One box.
   *
   * @param line of the map, 1-based
   * @param page 1-based
   * @param row which round of the guard's loop is printed here, 1-based
   */
  public record Box(
      String name,
      int line,
      int page,
      Place place,
      Guard guard,
      int row,
      Content content,
      Table.Fitting fitting,
      Block.Side align) {}

  /** Where a box is, in millimetres from the upper left corner of its page as it is seen. */
  public record Place(double left, double top, double width, double height) {}

  /** What is written into a box. */
  public sealed interface Content {
    record Value(Words text) implements Content {}

    /** A tick, over whatever box is printed there. */
    record Tick(Expression condition) implements Content {}
  }
}
