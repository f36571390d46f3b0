package menlou.catalog.form;

import java.util.List;
import java.util.Optional;
import menlou.catalog.Expression;

/** One thing after another on a paper. */
public sealed interface Block {
  Guard guard();

  /**
   * Words over the full width.
   *
   * @param indent of the first line, in ems
   * @param left of all lines, in millimetres
   * @param size in points; absent for the paper's own
   * @param space after it, in millimetres
   */
  record Paragraph(
      Guard guard,
      Words text,
      Side align,
      double indent,
      double left,
      Optional<Double> size,
      boolean bold,
      double space)
      implements Block {}

  /** A heading; level 1 is numbered as a chapter where {@code numbered}. */
  record Heading(Guard guard, Words text, int level, boolean numbered) implements Block {}

  /** A numbered article with its further paragraphs. */
  record Clause(Guard guard, List<Words> paragraphs) implements Block {}

  record Items(Guard guard, List<Item> items, Numbering numbering) implements Block {}

  record Item(Guard guard, Words text) {}

  /** A table; one that {@code follows} is not parted from the end of the table before it. */
  record Grid(Guard guard, Table table, boolean keep, boolean follows) implements Block {}

  record Signatures(Guard guard, SignBox box) implements Block {}

  /** A box for a copy; lengths in millimetres. */
  record Photo(
      Guard guard, Expression picture, Optional<Words> caption, double width, double height)
      implements Block {}

  record Group(Guard guard, List<Block> blocks, boolean keep) implements Block {}

  /** Room, in millimetres. */
  record Space(Guard guard, double height) implements Block {}

  record Break(Guard guard) implements Block {}

  /** How items of a list are counted. */
  enum Numbering {
    CHINESE,
    ARABIC,
    BULLET,
    PLAIN
  }

  /** Where words stand between the edges. */
  enum Side {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }
}
