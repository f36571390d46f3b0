package menlou.packet.page;

import java.util.List;
import menlou.packet.structure.Tag;

/**
 * Marks that follow each other and belong together.
 *
 * @param marks none for an element that shows nothing, such as an empty cell
 */
public record Content(Tag tag, List<Mark> marks) {}
