package menlou.catalog.form;

import java.util.List;
import java.util.Optional;

/**
 * A form sheet or a flowing document.
 *
 * @param revision edition of the official form, or of our own text
 * @param sources ids
 * @param confidence what the checklist says about how sure the layout is
 * @param marker such as 附表, upper left
 * @param note under the title
 * @param margins in millimetres
 * @param fitting what may be done to values that do not fit, where a cell does not say it itself
 * @param keying for keying in, not to be handed in
 * @param document whether clauses are numbered and lines spaced as in a text
 * @param file where it was read, for complaints
 */
public record Paper(
    String id,
    String revision,
    List<String> sources,
    Optional<Words> confidence,
    Guard guard,
    Optional<Words> marker,
    Words title,
    Optional<Words> note,
    boolean landscape,
    Margins margins,
    Sizes sizes,
    Table.Fitting fitting,
    boolean keying,
    boolean document,
    List<Block> blocks,
    List<Words> footnotes,
    String file) {
  /** In millimetres. */
  public record Margins(double top, double right, double bottom, double left) {}

  /**
   * Type sizes in points.
   *
   * @param leading distance of lines of running text, in ems
   */
  public record Sizes(
      double title,
      double text,
      double label,
      double value,
      double min,
      double small,
      double leading) {}
}
