package menlou.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.packet.bind.BoundPage;
import menlou.packet.bind.Description;
import menlou.packet.own.KitPages;
import menlou.packet.own.Overview;
import menlou.packet.own.Signatory;
import menlou.packet.page.Content;
import menlou.packet.page.Lettering;
import menlou.packet.paper.Resolved;
import menlou.packet.proof.Due;
import menlou.packet.sheet.LayoutWords;
import menlou.packet.type.Fonts;

/** Takes a whole packet apart into what each signatory signs. Confined to one packet. */
final class Kits {
  private final Fonts fonts;
  private final Lettering letters;
  private final ProvingBinder binder;
  private final Assembly.Assembled packet;
  private final Description description;

  Kits(Fonts fonts, ProvingBinder binder, Assembly.Assembled packet, Description description) {
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
    Leaflet letter = ours(own.letter());
    Leaflet returnList = ours(own.returnList());
    List<BoundPage> pages = new ArrayList<>(letter.pages());
    List<Due.Page> due = new ArrayList<>(letter.due());
    for (int number : signatory.pages()) {
      pages.add(flagged(packet.pages().get(number - 1), signatory, number));
      due.add(packet.due().alone(number - 1));
    }
    pages.addAll(returnList.pages());
    due.addAll(returnList.due());
    String title =
        overview
            .texts()
            .get("packet.kit.document", Map.of("packet", packet.title(), "name", signatory.name()));
    Print print =
        binder.bind(pages, description.titled(title), Optional.empty(), new Due(due, List.of()));
    return new SigningKit(signatory.name(), List.copyOf(signatory.pages()), print);
  }

  private Leaflet ours(Resolved sheet) {
    Texts texts = packet.overview().texts();
    Texts english = packet.overview().resolver().stage().facts().edition().texts(Language.EN);
    return Leaflet.of(
        sheet,
        packet.document(),
        fonts,
        new LayoutWords(texts),
        texts.get("packet.kit.foot") + "　" + english.get("packet.kit.foot"),
        packet.overview().packetId());
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
