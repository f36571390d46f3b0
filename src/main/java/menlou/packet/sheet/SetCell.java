package menlou.packet.sheet;

import java.util.List;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Mark;
import menlou.packet.page.Picture;
import menlou.packet.paper.Sheet;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import menlou.packet.structure.Tag;
import menlou.packet.type.SetText;

/**
 * A cell measured for its width.
 *
 * @param height of everything in it, without the cell's padding
 * @param from answers printed in it
 * @param missing answers it waits for
 * @param moved values that went to the annex
 * @param due what must be found in it when the page is read back
 * @param room it was measured for
 */
record SetCell(
    Sheet.Cell cell,
    List<SetPart> parts,
    float height,
    Set<Path> from,
    Set<Path> missing,
    List<Moved> moved,
    CellBox.Due due,
    Room room) {
  /** A value that did not fit, and the label that stands in its place. */
  record Moved(String label, String text, Set<Path> from) {}

  /**
   * The room of a cell with its padding.
   *
   * @param least height of the row
   * @param most height a row may ever have
   */
  record Room(float width, float least, float most) {}

  static final float PAD_X = 4.5f;
  static final float PAD_Y = 2.6f;
  static final float GAP = 2f;

  /** Height with padding. */
  float need() {
    return height + 2 * PAD_Y;
  }

  float size() {
    float smallest = 0;
    for (SetPart part : parts) {
      if (part instanceof SetPart.Words words && !words.text().lines().isEmpty()) {
        smallest = smallest == 0 ? words.text().size() : Math.min(smallest, words.text().size());
      }
    }
    return smallest;
  }

  /** Whether it is printed on the form and names other cells. */
  boolean isLabel() {
    return !cell.parts().isEmpty()
        && cell.parts().stream()
            .allMatch(
                part ->
                    part instanceof Sheet.Part.Text text
                        && !text.value()
                        && !text.said().isEmpty());
  }

  /** Draws what is in it, as content of {@code tag}. */
  void draw(LaidPage page, Area area, Tag tag) {
    page.canvas().open(tag);
    Area inner = area.inset(PAD_X, PAD_Y);
    float spare = Math.max(0, inner.height() - height);
    boolean elastic = parts.stream().anyMatch(part -> !(part instanceof SetPart.Words));
    float y =
        elastic
            ? 0
            : switch (cell.vertical()) {
              case TOP -> 0;
              case MIDDLE -> spare / 2;
              case BOTTOM -> spare;
            };
    for (SetPart part : parts) {
      float height = part.height() + (part instanceof SetPart.Words ? 0 : spare);
      draw(page, part, inner.strip(y, height), tag);
      spare -= height - part.height();
      y += height + GAP;
    }
    if (!from.isEmpty() || !missing.isEmpty()) {
      page.cells()
          .add(
              new CellBox(
                  area,
                  cell.name(),
                  from,
                  missing,
                  size(),
                  moved.stream().map(Moved::label).findFirst(),
                  due));
    }
  }

  private void draw(LaidPage page, SetPart part, Area area, Tag tag) {
    switch (part) {
      case SetPart.Words words -> {
        if (tag instanceof Element element && !holdsWords(element)) {
          page.canvas().open(element.child(new Role.Paragraph()));
        }
        float free = Math.max(0, area.height() - words.text().height());
        page.canvas().text(words.text(), area.down(free / 2), words.align(), Mark.BLACK);
      }
      case SetPart.Photo photo -> photo(page.canvas(), photo, area, tag);
      case SetPart.Signs signs -> signs.signs().draw(page, area, tag);
    }
  }

  /** Whether words stand in the cell itself: only where nothing else does. */
  private boolean holdsWords(Element element) {
    return !(element.role() instanceof Role.Division)
        && parts.stream().allMatch(SetPart.Words.class::isInstance);
  }

  static void photo(Canvas canvas, SetPart.Photo photo, Area area, Tag tag) {
    if (photo.shows() && tag instanceof Element element) {
      canvas.open(element.child(new Role.Figure(photo.alternative())));
    }
    photo
        .picture()
        .ifPresentOrElse(
            picture -> canvas.add(new Mark.Photo(fitted(picture, area), picture)),
            () -> caption(canvas, photo.caption(), area));
  }

  private static void caption(Canvas canvas, SetText caption, Area area) {
    canvas.text(
        caption, area.down((area.height() - caption.height()) / 2), Align.CENTER, Mark.BLACK);
  }

  /** The largest rectangle of the picture's proportions, centred. */
  private static Area fitted(Picture picture, Area area) {
    float scale = Math.min(area.width() / picture.width(), area.height() / picture.height());
    float width = picture.width() * scale;
    float height = picture.height() * scale;
    return new Area(
        area.x() + (area.width() - width) / 2,
        area.y() + (area.height() - height) / 2,
        width,
        height);
  }
}
