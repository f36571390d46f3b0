package menlou.packet.read;

import java.util.List;
import menlou.packet.page.Area;

/**
 * One page as it is read back.
 *
 * @param width in points
 * @param height in points
 * @param rotated by how many degrees viewers turn it
 * @param glyphs in the order of painting
 * @param shapes in the order of painting
 * @param notes what is stuck onto the page and is not part of its content
 */
public record ReadPage(
    float width,
    float height,
    int rotated,
    List<Glyph> glyphs,
    List<Shape> shapes,
    List<Note> notes) {
  /** An annotation; {@code kind} is the standard's name for it, such as FreeText. */
  public record Note(String kind, Area area) {}

  /** What stands in the area, in the order of painting, without blanks. */
  public String text(Area area) {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      if (glyph.isIn(area) && glyph.visible() && !glyph.isBlank()) {
        text.append(glyph.text());
      }
    }
    return text.toString();
  }
}
