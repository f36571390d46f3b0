package menlou.packet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import menlou.packet.paper.Pictures;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Resolver;
import menlou.packet.sheet.Annex;
import menlou.packet.sheet.CellBox;
import menlou.packet.sheet.LaidPage;
import menlou.packet.sheet.LayoutWords;
import menlou.packet.sheet.SheetLayout;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
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
  private final Resolver resolver;
  private final Annex annex = new Annex();
  private final SheetLayout layout;
  private final Element document = Element.document();
  private final PageCodes codes;

  /** Pages full of codes, for what finds no place at the foot of the others. */
  private int codePages;

  /** All pages with what is known of them. */
  record Assembled(
      String title,
      List<BoundPage> pages,
      List<SheetInfo> sheets,
      List<Packet.AnnexInfo> annexes) {}

  /**
   * A part that is printed, and its pages.
   *
   * @param element what its pages are read as
   */
  record Laid(
      PacketPlan.Part part,
      Element element,
      String title,
      Optional<String> confidence,
      boolean keying,
      String revision,
      List<LaidPage> pages) {
    Laid with(List<LaidPage> others) {
      return new Laid(part, element, title, confidence, keying, revision, others);
    }
  }

  /**
   * A packet to be drawn.
   *
   * @param codes what the pages carry for machines
   */
  Assembly(
      Fonts fonts,
      Pictures pictures,
      Facts facts,
      PacketOptions options,
      PageCodes codes,
      String id) {
    this.fonts = fonts;
    this.facts = facts;
    this.options = options;
    this.id = id;
    this.texts = facts.edition().texts(options.language());
    this.plan =
        Papers.in(facts.edition())
            .plan()
            .orElseThrow(() -> new IllegalArgumentException("the edition plans no packet"));
    this.resolver = new Resolver(facts, texts, pictures);
    this.layout = new SheetLayout(fonts, new LayoutWords(texts), annex);
    this.codes = codes;
  }

  Assembled assemble() {
    List<Laid> parts = new ArrayList<>();
    for (PacketPlan.Part part : plan.parts()) {
      if (part.when().map(resolver::holds).orElse(true)) {
        parts.add(laid(part));
      }
    }
    List<Laid> settled = withOwnPages(parts);
    CodeDeal.Dealt dealt = codes.dealt(settled);
    while (dealt.wanting() > 0) {
      codePages += 1 + (dealt.wanting() - 1) / CodePlaces.body().size();
      settled = withOwnPages(parts);
      dealt = codes.dealt(settled);
    }
    String title = resolver.say(plan.title()).text();
    List<BoundPage> pages = new ArrayList<>();
    List<SheetInfo> sheets = new ArrayList<>();
    int total = settled.stream().mapToInt(part -> part.pages().size()).sum();
    Furniture furniture = new Furniture(fonts, texts, options, id, facts.edition().id(), total);
    for (Laid part : settled) {
      for (int i = 0; i < part.pages().size(); i++) {
        LaidPage page = part.pages().get(i);
        Optional<Element> beginning = i == 0 ? Optional.of(part.element()) : Optional.empty();
        furniture.add(page.canvas(), pages.size() + 1, part.keying(), beginning);
        PageCodes.draw(part, page, dealt.codes().get(pages.size()));
        sheets.add(info(part, i, pages.size() + 1));
        Optional<String> bookmark = i == 0 ? Optional.of(part.title()) : Optional.empty();
        pages.add(new BoundPage(page.canvas().size(), page.canvas().contents(), bookmark));
      }
    }
    return new Assembled(title, pages, sheets, annexes(overview(settled)));
  }

  private Laid laid(PacketPlan.Part part) {
    Optional<Paper> paper = Papers.in(facts.edition()).of(part.content());
    String title = resolver.say(part.title()).text();
    Element element = document.child(new Role.Part(title));
    List<LaidPage> pages = new ArrayList<>();
    for (Resolved sheet : paper.map(resolver::sheets).orElse(List.of())) {
      pages.addAll(layout.pages(sheet, element));
    }
    return new Laid(
        part,
        element,
        title,
        paper.flatMap(Paper::confidence).map(words -> resolver.say(words).text()),
        part.keying() || paper.map(Paper::keying).orElse(false),
        paper.map(Paper::revision).orElse(""),
        pages);
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
    int first = 1;
    for (Laid part : parts) {
      views.add(
          new Overview.PartView(part.part(), part.title(), part.confidence(), part.pages(), first));
      first += part.pages().size();
    }
    LocalDate day = options.made().atZone(BEIJING).toLocalDate();
    return new Overview(
        plan,
        resolver,
        texts,
        views,
        annex.entries(),
        options.findings(),
        id,
        new Wording(facts.edition(), options.language()).day(day));
  }

  private static SheetInfo info(Laid part, int index, int number) {
    LaidPage page = part.pages().get(index);
    return new SheetInfo(
        part.part().id(),
        part.title(),
        number,
        index + 1,
        part.pages().size(),
        page.canvas().size(),
        page.cells().stream().map(Assembly::cell).toList());
  }

  private static SheetInfo.CellInfo cell(CellBox box) {
    return new SheetInfo.CellInfo(
        box.area(), box.name(), box.from(), box.missing(), box.size(), box.annex());
  }

  private List<Packet.AnnexInfo> annexes(Overview overview) {
    return annex.entries().stream()
        .map(
            entry ->
                new Packet.AnnexInfo(entry.label(), entry.cell(), overview.number(entry.page())))
        .toList();
  }
}
