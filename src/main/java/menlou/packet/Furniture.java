package menlou.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Texts;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import menlou.packet.type.Face;
import menlou.packet.type.Fonts;
import menlou.packet.type.SetText;

/** What stands in the margins of every page: page numbers, edition, packet number, stamps. */
final class Furniture {
  /** The lines in the middle of the foot, above the lower edge; codes stand at both sides. */
  private static final float PAGE_LINE = PaperSize.points(18);

  private static final float PACKET_LINE = PaperSize.points(13.3);
  private static final float EDITION_LINE = PaperSize.points(9.7);
  private static final float HEAD = PaperSize.points(9);
  private static final float SIDE = PaperSize.points(20);
  private static final float PAGE_SIZE = 9;
  private static final float SMALL = 7.5f;
  private static final float DRAFT_SIZE = 96;
  private static final float PALE = 0.9f;

  private final Lettering letters;
  private final Texts texts;
  private final PacketOptions options;
  private final boolean reading;
  private final int total;
  private final SetText edition;
  private final SetText packet;
  private final SetText draft;

  /**
   * For the pages of one packet.
   *
   * @param reading whether they are for reading only
   * @param total how many pages their numbers count
   */
  Furniture(
      Fonts fonts,
      Texts texts,
      PacketOptions options,
      boolean reading,
      String id,
      String edition,
      int total) {
    this.letters = new Lettering(fonts);
    this.texts = texts;
    this.options = options;
    this.reading = reading;
    this.total = total;
    this.edition =
        letters.line(
            texts.get("packet.footer.edition", Map.of("edition", edition)), Face.HEI, SMALL);
    this.packet =
        letters.line(texts.get("packet.footer.packet", Map.of("packet", id)), Face.HEI, SMALL);
    this.draft = letters.line(texts.get("packet.stamp.draft"), Face.HEI_BOLD, DRAFT_SIZE);
  }

  /**
   * Draws it on a page.
   *
   * @param beginning the part that begins on this page; there its stamps are read, once
   */
  void add(Canvas page, int number, boolean keying, Optional<Element> beginning) {
    float width = page.size().width();
    float height = page.size().height();
    if (options.draftMark()) {
      page.open(Artefact.WATERMARK);
      page.add(new Mark.Slanted(draft, width / 2, height / 2, 45, PALE));
    }
    page.open(Artefact.FOOTER);
    Area foot = new Area(SIDE, height, width - 2 * SIDE, PAGE_SIZE);
    SetText count =
        letters.line(
            texts.get(
                "packet.footer.page",
                Map.of("page", Integer.toString(number), "pages", Integer.toString(total))),
            Face.SONG,
            PAGE_SIZE);
    page.text(count, foot.down(-PAGE_LINE), Align.CENTER, Mark.BLACK);
    page.text(packet, foot.down(-PACKET_LINE), Align.CENTER, Mark.GREY);
    page.text(edition, foot.down(-EDITION_LINE), Align.CENTER, Mark.GREY);
    stamps(page, keying, beginning);
  }

  private void stamps(Canvas page, boolean keying, Optional<Element> beginning) {
    Area head = new Area(SIDE, HEAD, page.size().width() - 2 * SIDE, PAGE_SIZE);
    if (reading) {
      open(page, beginning);
      page.text(stamp("courtesy"), head, Align.LEFT, Mark.GREY);
    }
    if (keying) {
      SetText words = stamp("keying");
      Area box =
          new Area(
              head.right() - words.width() - 8,
              head.y() - 4,
              words.width() + 8,
              words.height() + 8);
      open(page, beginning);
      page.text(words, box.inset(4, 4), Align.LEFT, Mark.BLACK);
      page.frame(box, 0.6f, Mark.BLACK);
    }
    float down = 12;
    for (String key : warnings()) {
      open(page, beginning);
      page.text(stamp(key), head.down(down), Align.LEFT, Mark.BLACK);
      down += 11;
    }
  }

  private List<String> warnings() {
    List<String> keys = new ArrayList<>();
    if (options.draftMark()) {
      keys.add("draft-line");
    }
    if (options.removed().isPresent()) {
      keys.add("shared");
    }
    // Each of the others says as well that nobody hands the page in.
    if (reading && keys.isEmpty()) {
      keys.add("reading");
    }
    return keys;
  }

  private static void open(Canvas page, Optional<Element> beginning) {
    beginning.ifPresentOrElse(
        part -> page.openFirst(part.child(new Role.Paragraph())), () -> page.open(Artefact.HEADER));
  }

  private SetText stamp(String key) {
    return letters.line(texts.get("packet.stamp." + key), Face.HEI, PAGE_SIZE);
  }
}
