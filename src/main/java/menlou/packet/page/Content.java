package menlou.packet.page;

import java.util.List;
import menlou.packet.structure.Tag;

/**
 * Marks that follow each other and belong together.
 *
 * @param marks none for an element that shows nothing, such as an empty cell
 */
public record Content(Tag tag, List<Mark> marks) {
  /** The same further right and further down. */
  public Content moved(float right, float down) {
    return new Content(tag, marks.stream().map(mark -> mark.moved(right, down)).toList());
  }
}
