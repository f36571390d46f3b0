package menlou.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.packet.bind.Binder;
import menlou.packet.bind.BoundPage;
import menlou.packet.bind.Description;
import menlou.packet.own.KitPages;
import menlou.packet.own.Overview;
import menlou.packet.own.Signatory;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Content;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Resolved;
import menlou.packet.sheet.Annex;
import menlou.packet.sheet.LaidPage;
import menlou.packet.sheet.LayoutWords;
import menlou.packet.sheet.SheetLayout;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import menlou.packet.type.Face;
import menlou.packet.type.Fonts;

/** Takes a whole packet apart into what each signatory signs. Confined to one packet. */
final class Kits {
  private static final float SIDE = PaperSize.points(20);
  private static final float FOOT = PaperSize.points(12);
  private static final float SMALL = 8;

  private final Fonts fonts;
  private final Lettering letters;
  private final Binder binder;
  private final Assembly.Assembled packet;
  private final Description description;

  Kits(Fonts fonts, Binder binder, Assembly.Assembled packet, Description description) {
    this.fonts = fonts;
    this.letters = new Lettering(fonts);
    this.binder = binder;
    this.packet = packet;
    this.description = description;
  }

  /** In the order the signatories first sign. */
  List<SigningKit> all() {
    return Signatory.all(packet.overview()).stream().map(this::kit).toList();
  }

  private SigningKit kit(Signatory signatory) {
    Overview overview = packet.overview();
    KitPages own = new KitPages(overview, signatory);
    List<BoundPage> pages = new ArrayList<>(ours(own.letter()));
    for (int number : signatory.pages()) {
      pages.add(flagged(packet.pages().get(number - 1), signatory, number));
    }
    pages.addAll(ours(own.returnList()));
    String title =
        overview
            .texts()
            .get("packet.kit.document", Map.of("packet", packet.title(), "name", signatory.name()));
    byte[] bytes = binder.bind(pages, description.titled(title), Optional.empty());
    return new SigningKit(signatory.name(), List.copyOf(signatory.pages()), bytes);
  }

  /** Pages that are not of the packet: they have no number in it, and say so. */
  private List<BoundPage> ours(Resolved sheet) {
    Texts texts = packet.overview().texts();
    Texts english = packet.overview().resolver().stage().facts().edition().texts(Language.EN);
    String title = sheet.title().text();
    Element part = packet.document().child(new Role.Part(title));
    List<BoundPage> bound = new ArrayList<>();
    for (LaidPage page :
        new SheetLayout(fonts, new LayoutWords(texts), new Annex()).pages(sheet, part)) {
      Canvas canvas = page.canvas();
      canvas.open(Artefact.FOOTER);
      Area foot =
          new Area(SIDE, canvas.size().height() - FOOT, canvas.size().width() - 2 * SIDE, 0);
      String words = texts.get("packet.kit.foot") + "　" + english.get("packet.kit.foot");
      canvas.text(letters.line(words, Face.HEI, SMALL), foot, Align.LEFT, Mark.GREY);
      canvas.text(
          letters.line(packet.overview().packetId(), Face.HEI, SMALL),
          foot,
          Align.RIGHT,
          Mark.GREY);
      Optional<String> bookmark = bound.isEmpty() ? Optional.of(title) : Optional.empty();
      bound.add(new BoundPage(canvas.size(), canvas.contents(), bookmark));
    }
    return bound;
  }

  /** The page as it is, with flags over it: whoever shares the page has other flags. */
  private BoundPage flagged(BoundPage page, Signatory signatory, int number) {
    Flags flags = new Flags(letters, page.size());
    List<Signatory.Spot> spots = signatory.spots();
    for (int i = 0; i < spots.size(); i++) {
      if (spots.get(i).page() == number) {
        flags.add(Integer.toString(i + 1), spots.get(i).area());
      }
    }
    List<Content> contents = new ArrayList<>(page.contents());
    contents.addAll(flags.contents());
    return new BoundPage(page.size(), contents, page.bookmark());
  }
}
