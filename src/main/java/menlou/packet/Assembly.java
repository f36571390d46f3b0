package menlou.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Texts;
import menlou.catalog.form.PacketPlan;
import menlou.catalog.form.Paper;
import menlou.catalog.form.Papers;
import menlou.draft.Facts;
import menlou.draft.Wording;
import menlou.packet.bind.BoundPage;
import menlou.packet.code.CodeDeal;
import menlou.packet.code.CodePlaces;
import menlou.packet.own.Overview;
import menlou.packet.own.OwnPages;
import menlou.packet.page.Content;
import menlou.packet.page.Fingerprint;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Pictures;
import menlou.packet.paper.Removed;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Resolver;
import menlou.packet.proof.Due;
import menlou.packet.sheet.Annex;
import menlou.packet.sheet.CellBox;
import menlou.packet.sheet.LaidPage;
import menlou.packet.sheet.LayoutWords;
import menlou.packet.sheet.SheetLayout;
import menlou.packet.structure.Element;
import menlou.packet.type.Fonts;

/**
 * Puts one packet together: lays out every part, then the pages that speak of the others, then the
 * margins.
 */
final class Assembly {
  /** Where the papers are handed in; the day printed is the day there. */
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /**
   * Pages about the packet change its page numbers, which they print; they settle at once or never.
   */
  private static final int ROUNDS = 4;

  private final Fonts fonts;
  private final Facts facts;
  private final PacketOptions options;
  private final String id;
  private final Texts texts;
  private final PacketPlan plan;
  private final Removed removed;
  private final Resolver resolver;
  private final Annex annex = new Annex();
  private final SheetLayout layout;
  private final PageCodes codes;
  private final Standing standing;

  /** Pages full of codes, for what finds no place at the foot of the others. */
  private int codePages;

  /** All pages with what is known of them. */
  record Assembled(
      String title,
      List<BoundPage> pages,
      List<SheetInfo> sheets,
      List<Packet.AnnexInfo> annexes,
      Overview overview,
      Element document,
      Due due,
      List<Laid> parts) {}

  /**
   * A part that is printed, and its pages.
   *
   * @param element what its pages are read as
   * @param sheets how many papers it is, on however many pages
   * @param pages in the order of the stack
   * @param fillers those of the pages that only separate and fill up
   */
  record Laid(
      PacketPlan.Part part,
      Element element,
      String title,
      Optional<String> confidence,
      boolean keying,
      String revision,
      int sheets,
      List<LaidPage> pages,
      List<LaidPage> fillers) {
    Laid with(List<LaidPage> others) {
      return new Laid(
          part, element, title, confidence, keying, revision, sheets, others, List.of());
    }

    Laid stacked(List<LaidPage> stack, List<LaidPage> fillers) {
      return new Laid(part, element, title, confidence, keying, revision, sheets, stack, fillers);
    }
  }

  /**
   * A packet to be drawn.
   *
   * @param codes what the pages carry for machines
   * @param standing to the pages of another language
   */
  Assembly(
      Fonts fonts,
      Pictures pictures,
      Facts facts,
      PacketOptions options,
      PageCodes codes,
      String id,
      Standing standing) {
    this.fonts = fonts;
    this.facts = facts;
    this.options = options;
    this.id = id;
    this.texts = facts.edition().texts(options.language());
    this.plan =
        Papers.in(facts.edition())
            .plan()
            .orElseThrow(() -> new IllegalArgumentException("the edition plans no packet"));
    this.removed =
        new Removed(options.removed().orElse(Set.of()), texts.get("packet.removed.here"));
    this.resolver = new Resolver(facts, texts, pictures, removed);
    this.layout = new SheetLayout(fonts, new LayoutWords(texts), annex);
    this.codes = codes;
    this.standing = standing;
  }

  Assembled assemble() {
    List<Laid> parts = new ArrayList<>();
    for (PacketPlan.Part part : plan.parts()) {
      if (part.when().map(resolver::holds).orElse(true)) {
        parts.add(laid(part));
      }
    }
    List<Laid> settled = withOwnPages(parts);
    Overview overview = overview(settled);
    List<Laid> stacked = stacked(settled, overview);
    CodeDeal.Dealt dealt = codes.dealt(stacked);
    while (dealt.wanting() > 0) {
      codePages += 1 + (dealt.wanting() - 1) / CodePlaces.body().size();
      settled = withOwnPages(parts);
      overview = overview(settled);
      stacked = stacked(settled, overview);
      dealt = codes.dealt(stacked);
    }
    String title = resolver.say(plan.title()).text();
    List<BoundPage> pages = new ArrayList<>();
    List<SheetInfo> sheets = new ArrayList<>();
    int total = stacked.stream().mapToInt(part -> part.pages().size()).sum();
    Furniture furniture =
        new Furniture(
            fonts,
            texts,
            options,
            standing.isForReading(options.language()),
            id,
            facts.edition().id(),
            standing.total(total));
    for (Laid part : stacked) {
      for (int i = 0; i < part.pages().size(); i++) {
        LaidPage page = part.pages().get(i);
        Optional<Element> beginning = i == 0 ? Optional.of(part.element()) : Optional.empty();
        GreyBars.under(page, removed);
        int number = standing.number(overview, page, pages.size() + 1);
        furniture.add(page.canvas(), number, part.keying(), beginning);
        if (standing.isCoded()) {
          PageCodes.draw(part, page, dealt.codes().get(pages.size()));
        }
        List<Content> contents = page.canvas().contents();
        sheets.add(info(part, i, pages.size() + 1, contents));
        Optional<String> bookmark = i == 0 ? Optional.of(part.title()) : Optional.empty();
        pages.add(new BoundPage(page.canvas().size(), contents, bookmark));
      }
    }
    return new Assembled(
        title,
        pages,
        sheets,
        annexes(stacked),
        overview,
        standing.document(),
        due(stacked),
        stacked);
  }

  /** Every part with the pages that stand before and behind its own in the stack. */
  private List<Laid> stacked(List<Laid> parts, Overview overview) {
    List<Laid> stacked = new ArrayList<>();
    boolean first = true;
    for (Laid part : parts) {
      int own = part.pages().size();
      List<LaidPage> fillers = new ArrayList<>();
      if (options.stacking().separates(first, own)) {
        fillers.addAll(layout.pages(OwnPages.separator(overview, part.title()), part.element()));
      }
      while (fillers.size() < options.stacking().before(first, own)) {
        fillers.addAll(blank(part, overview));
      }
      List<LaidPage> pages = new ArrayList<>(fillers);
      pages.addAll(part.pages());
      if (options.stacking().after(own) > 0) {
        List<LaidPage> blank = blank(part, overview);
        pages.addAll(blank);
        fillers.addAll(blank);
      }
      stacked.add(part.stacked(pages, fillers));
      first &= own == 0;
    }
    return stacked;
  }

  private List<LaidPage> blank(Laid part, Overview overview) {
    return layout.pages(OwnPages.blank(overview), part.element());
  }

  private Laid laid(PacketPlan.Part part) {
    Optional<Paper> paper = Papers.in(facts.edition()).of(part.content());
    String title = resolver.say(part.title()).text();
    Element element = standing.part(part.id(), title);
    List<LaidPage> pages = new ArrayList<>();
    List<Resolved> sheets = paper.map(resolver::sheets).orElse(List.of());
    sheets.forEach(sheet -> pages.addAll(layout.pages(sheet, element)));
    return new Laid(
        part,
        element,
        title,
        paper.flatMap(Paper::confidence).map(words -> resolver.say(words).text()),
        part.keying() || paper.map(Paper::keying).orElse(false),
        paper.map(Paper::revision).orElse(""),
        sheets.size(),
        pages,
        List.of());
  }

  /** Repeats until the number of their own pages is the number they counted with. */
  private List<Laid> withOwnPages(List<Laid> parts) {
    List<Laid> before = parts;
    for (int round = 0; round < ROUNDS; round++) {
      Overview overview = overview(before);
      List<Laid> after = before.stream().map(part -> withOwnPages(part, overview)).toList();
      if (counts(after).equals(counts(before))) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private Laid withOwnPages(Laid part, Overview overview) {
    if (!(part.part().content() instanceof PacketPlan.Content.Own(PacketPlan.BuiltIn page))) {
      return part;
    }
    List<LaidPage> pages = new ArrayList<>();
    for (int i = 0; i < (page == PacketPlan.BuiltIn.CODES ? codePages : 1); i++) {
      OwnPages.page(page, overview)
          .map(sheet -> layout.pages(sheet, part.element()))
          .ifPresent(pages::addAll);
    }
    return part.with(pages);
  }

  private static List<Integer> counts(List<Laid> parts) {
    return parts.stream().map(part -> part.pages().size()).toList();
  }

  private Overview overview(List<Laid> parts) {
    List<Overview.PartView> views = new ArrayList<>();
    int next = 1;
    for (Laid part : parts) {
      int pages = part.pages().size();
      int first = next + options.stacking().before(next == 1, pages);
      views.add(
          new Overview.PartView(
              part.part(),
              part.title(),
              part.confidence(),
              part.sheets(),
              part.pages(),
              standing.numbers(part.part().id(), part.pages(), first)));
      next = first + pages + options.stacking().after(pages);
    }
    return new Overview(
        plan,
        resolver,
        texts,
        views,
        annex.entries(),
        options.findings(),
        id,
        new Wording(facts.edition(), options.language()).day(day(options.made())),
        removed.places());
  }

  /** The day it is where the papers are handed in. */
  static LocalDate day(Instant made) {
    return made.atZone(BEIJING).toLocalDate();
  }

  private static SheetInfo info(Laid part, int index, int number, List<Content> contents) {
    LaidPage page = part.pages().get(index);
    return new SheetInfo(
        part.part().id(),
        part.title(),
        number,
        index + 1,
        part.pages().size(),
        page.canvas().size(),
        page.cells().stream().map(Assembly::cell).toList(),
        look(page.canvas().size(), contents));
  }

  /** The look of a page but for its foot, which says of which packet it is. */
  static long look(PaperSize size, List<Content> contents) {
    return Fingerprint.of(size, contents, size.height() - PaperSize.points(CodePlaces.FOOT));
  }

  static SheetInfo.CellInfo cell(CellBox box) {
    return new SheetInfo.CellInfo(
        box.area(),
        box.name(),
        box.from(),
        box.missing(),
        box.size(),
        box.annex(),
        box.due().words());
  }

  /** What the proof must find: said by the answers, not by what was drawn. */
  private Due due(List<Laid> parts) {
    List<LaidPage> pages = pages(parts);
    return new Due(
        pages.stream()
            .map(page -> new Due.Page(page.canvas().size(), List.of(List.copyOf(page.cells()))))
            .toList(),
        annex.entries().stream()
            .map(
                entry ->
                    new Due.Moved(
                        pages.indexOf(entry.page()) + 1, entry.cell(), entry.label(), entry.text()))
            .toList());
  }

  private static List<LaidPage> pages(List<Laid> parts) {
    return parts.stream().flatMap(part -> part.pages().stream()).toList();
  }

  private List<Packet.AnnexInfo> annexes(List<Laid> parts) {
    List<LaidPage> pages = pages(parts);
    return annex.entries().stream()
        .map(
            entry ->
                new Packet.AnnexInfo(entry.label(), entry.cell(), pages.indexOf(entry.page()) + 1))
        .toList();
  }
}
