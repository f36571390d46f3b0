package menlou.packet.sheet;

import java.util.List;
import java.util.Optional;
import menlou.catalog.form.SignBox;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Mark;
import menlou.packet.paper.Said;
import menlou.packet.paper.SignPlaces;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import menlou.packet.structure.Tag;
import menlou.packet.type.SetText;

/**
 * Places to sign, measured: strips one under the other, each of which may stand on a page of its
 * own.
 */
record SetSigns(List<Strip> strips) {
  /** Distance of places side by side. */
  private static final float GUTTER = 8;

  /** Everything that stays together: a caption with the first row of places, a row, the day. */
  record Strip(Optional<SetText> caption, List<Slot> slots, Optional<SetText> day, float height) {}

  /**
   * One place.
   *
   * @param said what is printed in it, for lists of cells
   * @param day the day is written under this very place
   */
  record Slot(
      Said said,
      SetText lead,
      SetText under,
      Optional<SetText> day,
      boolean line,
      Optional<SignPlaces.Signer> signer,
      float height,
      int perRow) {}

  float height() {
    float height = 0;
    for (Strip strip : strips) {
      height += strip.height();
    }
    return height;
  }

  /** Of one place of a row over the whole width. */
  static float width(float whole, int perRow) {
    return (whole - GUTTER * (perRow - 1)) / perRow;
  }

  /** All that is printed, in the order it is drawn. */
  static String words(SignPlaces places) {
    StringBuilder words = new StringBuilder(places.caption().text());
    for (SignPlaces.Place place : places.places()) {
      words.append(place.lead().text()).append(place.under().text());
      boolean dated = places.date() == SignBox.DatePlace.EACH && place.signer().isPresent();
      words.append(dated ? places.wording().day() : "");
    }
    boolean dated = places.date() == SignBox.DatePlace.END;
    return words.append(dated ? places.wording().day() : "").toString();
  }

  /** Draws all strips in what {@code tag} is; spare height is shared among the rows of places. */
  void draw(LaidPage page, Area area, Tag tag) {
    long rows = strips.stream().filter(strip -> !strip.slots().isEmpty()).count();
    float extra = rows == 0 ? 0 : Math.min(30, Math.max(0, area.height() - height()) / rows);
    float y = area.y();
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      float height = strip.height() + (strip.slots().isEmpty() ? 0 : extra);
      boolean lastDay = i == strips.size() - 1 && strip.day().isPresent();
      // The day of a box stands at its foot.
      float top = lastDay ? Math.max(y, area.bottom() - height) : y;
      draw(page, strip, new Area(area.x(), top, area.width(), height), tag);
      y += height;
    }
  }

  static void draw(LaidPage page, Strip strip, Area area, Tag tag) {
    Canvas canvas = page.canvas();
    float y = area.y();
    if (strip.caption().isPresent()) {
      paragraph(canvas, tag);
      canvas.text(
          strip.caption().get(), new Area(area.x(), y, area.width(), 0), Align.LEFT, Mark.BLACK);
      y += strip.caption().get().height() + SignSetter.CAPTION_GAP;
    }
    for (int i = 0; i < strip.slots().size(); i++) {
      Slot slot = strip.slots().get(i);
      float width = width(area.width(), slot.perRow());
      paragraph(canvas, tag);
      draw(page, slot, new Area(area.x() + i * (width + GUTTER), y, width, area.bottom() - y));
    }
    if (strip.day().isPresent()) {
      paragraph(canvas, tag);
      canvas.text(strip.day().get(), area, Align.RIGHT, Mark.BLACK);
    }
  }

  /** Each place to sign is a paragraph of its own. */
  private static void paragraph(Canvas canvas, Tag tag) {
    if (tag instanceof Element element) {
      canvas.open(element.child(new Role.Paragraph()));
    }
  }

  private static void draw(LaidPage page, Slot slot, Area area) {
    Canvas canvas = page.canvas();
    float y = area.y() + (slot.line() ? SignSetter.LINE_DROP : SignSetter.LEAD_DROP);
    canvas.text(slot.lead(), new Area(area.x(), y, area.width(), 0), Align.LEFT, Mark.BLACK);
    if (slot.line() && !slot.lead().lines().isEmpty()) {
      float base = y + slot.lead().height() + 1.5f;
      float from = area.x() + slot.lead().lines().getLast().width() + 2;
      canvas.rule(from, base, Math.max(from + 60, area.right()), base, 0.5f);
    }
    canvas.text(
        slot.under(),
        new Area(area.x(), y + slot.lead().height() + 3, area.width(), 0),
        Align.LEFT,
        Mark.BLACK);
    slot.day()
        .ifPresent(
            day ->
                canvas.text(
                    day,
                    new Area(area.x(), area.bottom() - day.height() - 3, area.width(), 0),
                    Align.RIGHT,
                    Mark.BLACK));
    Area here = new Area(area.x(), y, area.width(), slot.lead().height());
    slot.signer().ifPresent(signer -> page.signs().add(new SignSpot(signer, here)));
    if (slot.said().holdsAnswers()) {
      String role = slot.signer().map(SignPlaces.Signer::role).orElse("");
      float least = Math.min(slot.lead().size(), slot.under().size());
      CellBox.Due due = CellBox.Due.of(slot.said().text(), least);
      page.cells().add(CellBox.of(area, role, slot.said(), slot.lead().size(), due));
    }
  }
}
