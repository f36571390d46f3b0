package menlou.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.packet.bind.BoundPage;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Resolved;
import menlou.packet.proof.Due;
import menlou.packet.sheet.Annex;
import menlou.packet.sheet.LaidPage;
import menlou.packet.sheet.LayoutWords;
import menlou.packet.sheet.SheetLayout;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import menlou.packet.type.Face;
import menlou.packet.type.Fonts;

/**
 * Pages that go with a packet but are not of it: they have no number in it, and say so at the foot.
 *
 * @param due what must be found on each page
 */
record Leaflet(List<BoundPage> pages, List<Due.Page> due) {
  private static final float SIDE = PaperSize.points(20);
  private static final float FOOT = PaperSize.points(12);
  private static final float SMALL = 8;

  /**
   * Lays it out.
   *
   * @param document it is read as a part of
   * @param foot what the pages say of themselves
   */
  static Leaflet of(
      Resolved sheet,
      Element document,
      Fonts fonts,
      LayoutWords words,
      String foot,
      String packetId) {
    Lettering letters = new Lettering(fonts);
    String title = sheet.title().text();
    Element part = document.child(new Role.Part(title));
    List<BoundPage> bound = new ArrayList<>();
    List<Due.Page> due = new ArrayList<>();
    for (LaidPage page : new SheetLayout(fonts, words, new Annex()).pages(sheet, part)) {
      Canvas canvas = page.canvas();
      canvas.open(Artefact.FOOTER);
      Area line =
          new Area(SIDE, canvas.size().height() - FOOT, canvas.size().width() - 2 * SIDE, 0);
      canvas.text(letters.line(foot, Face.HEI, SMALL), line, Align.LEFT, Mark.GREY);
      canvas.text(letters.line(packetId, Face.HEI, SMALL), line, Align.RIGHT, Mark.GREY);
      Optional<String> bookmark = bound.isEmpty() ? Optional.of(title) : Optional.empty();
      bound.add(new BoundPage(canvas.size(), canvas.contents(), bookmark));
      due.add(new Due.Page(canvas.size(), List.of(List.copyOf(page.cells()))));
    }
    return new Leaflet(List.copyOf(bound), List.copyOf(due));
  }
}
