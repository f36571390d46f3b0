package menlou.packet.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.page.Align;
import menlou.packet.page.Picture;
import menlou.packet.structure.Role;
import menlou.packet.type.Face;

/** One thing after another on a resolved paper. Lengths in points. */
public sealed interface Piece {
  /**
   * Words over the full width.
   *
   * @param indent of the first line, in ems
   * @param left of all lines
   * @param leading distance of lines, in ems
   * @param before room above, not at the top of a page
   * @param holdsNext never last on a page
   * @param kind what it is to a reader
   */
  record Text(
      Said said,
      Face face,
      float size,
      Align align,
      float indent,
      float left,
      float leading,
      float before,
      float after,
      boolean holdsNext,
      Kind kind)
      implements Piece {}

  /** What words are to a reader. */
  sealed interface Kind {
    record Paragraph() implements Kind {}

    /**
     * A heading.
     *
     * @param level 1 for the highest below the title of the sheet
     */
    record Heading(int level) implements Kind {}

    /**
     * An item of a list, which begins with its label.
     *
     * @param number 1 for the first of its list
     * @param label such as （一）; blank for none
     */
    record Item(int number, String label, Role.Counting counting) implements Kind {}
  }

  /**
   * A table.
   *
   * @param keep not split over pages while it fits on one
   * @param follows stands on the page where the table before it ends, with its last row at least
   */
  record Grid(Sheet sheet, boolean keep, boolean follows) implements Piece {}

  record Signatures(SignPlaces places) implements Piece {}

  /** A picture, else the caption; {@code from} names it. */
  record Photo(Optional<Picture> picture, Said caption, Set<Path> from, float width, float height)
      implements Piece {}

  /** Not split over pages while they fit on one. */
  record Together(List<Piece> pieces) implements Piece {}

  record Space(float height) implements Piece {}

  record Break() implements Piece {}
}
