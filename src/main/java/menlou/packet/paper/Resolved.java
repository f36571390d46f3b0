package menlou.packet.paper;

import java.util.List;
import menlou.packet.page.PaperSize;

/**
 * One sheet of a paper with every value in its place.
 *
 * @param margins in points
 * @param titleSize in points
 * @param repeatTitle whether further pages repeat the title, marked as continued
 */
public record Resolved(
    String form,
    String revision,
    PaperSize size,
    Margins margins,
    Said marker,
    Said title,
    Said note,
    float titleSize,
    float noteSize,
    boolean repeatTitle,
    boolean keying,
    List<Piece> pieces,
    List<Said> footnotes) {
  /** In points. */
  public record Margins(float top, float right, float bottom, float left) {}
}
