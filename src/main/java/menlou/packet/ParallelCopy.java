package menlou.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import menlou.catalog.Texts;
import menlou.catalog.form.PacketPlan;
import menlou.packet.bind.BoundPage;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Content;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.proof.Due;
import menlou.packet.sheet.CellBox;
import menlou.packet.sheet.LaidPage;
import menlou.packet.structure.Artefact;
import menlou.packet.type.Face;
import menlou.packet.type.Fonts;

/**
 * Puts the packet and its reading copy on the same sheets, page beside page at full size: upright
 * pages left and right on A3 across, pages across one above the other on A3 upright. Confined to
 * one packet.
 */
final class ParallelCopy {
  private static final float STAMP_LINE = PaperSize.points(9);
  private static final float COUNT_LINE = PaperSize.points(6);
  private static final float SIDE = PaperSize.points(20);
  private static final float BETWEEN_LINES = 14;
  private static final float SIZE = 9;
  private static final float SMALL = 7.5f;
  private static final float FOLD = 0.4f;

  /** The fold ends above the count of sheets. */
  private static final float FOLD_ENDS = PaperSize.points(10);

  private final Lettering letters;
  private final Assembly.Assembled packet;
  private final Assembly.Assembled copy;
  private final Texts texts;
  private final Texts copyTexts;
  private final List<Spread> spreads = new ArrayList<>();

  /**
   * One sheet.
   *
   * @param ofPart its number among those of the part, 1-based
   * @param packet the page of the packet; absent where its copy needs more pages
   * @param copy the page of the copy; absent where it needs fewer
   * @param beside number of the page whose other half an absent one is on; absent for none
   */
  private record Spread(
      PacketPlan.Part part,
      String title,
      int ofPart,
      int sheetsOfPart,
      Optional<LaidPage> packet,
      Optional<LaidPage> copy,
      Optional<Integer> beside) {
    /** Of both pages. */
    PaperSize page() {
      return packet.or(() -> copy).orElseThrow().canvas().size();
    }

    PaperSize sheet() {
      return page() == PaperSize.LANDSCAPE ? PaperSize.A3_PORTRAIT : PaperSize.A3_LANDSCAPE;
    }

    /** How far right of the packet's page the copy stands. */
    float right() {
      return page() == PaperSize.LANDSCAPE ? 0 : page().width();
    }

    /** How far below. */
    float down() {
      return page() == PaperSize.LANDSCAPE ? page().height() : 0;
    }

    List<CellBox> packetCells() {
      return packet.map(LaidPage::cells).orElse(List.of());
    }

    List<CellBox> copyCells() {
      return copy.map(LaidPage::cells).orElse(List.of()).stream()
          .map(cell -> cell.moved(right(), down()))
          .toList();
    }

    boolean shows(LaidPage page) {
      return Stream.of(packet, copy).flatMap(Optional::stream).anyMatch(page::equals);
    }
  }

  /** Of a packet and the copy that stands beside it. */
  ParallelCopy(Fonts fonts, Assembly.Assembled packet, Assembly.Assembled copy) {
    this.letters = new Lettering(fonts);
    this.packet = packet;
    this.copy = copy;
    this.texts = packet.overview().texts();
    this.copyTexts = copy.overview().texts();
  }

  /** Both, sheet by sheet. */
  Assembly.Assembled assembled() {
    for (int i = 0; i < packet.parts().size(); i++) {
      spread(packet.parts().get(i), copy.parts().get(i));
    }
    List<BoundPage> pages = new ArrayList<>();
    List<SheetInfo> sheets = new ArrayList<>();
    for (Spread spread : spreads) {
      Optional<String> bookmark =
          spread.ofPart() == 1 ? Optional.of(spread.title()) : Optional.empty();
      List<Content> contents = contents(spread, sheets.size() + 1);
      sheets.add(info(spread, sheets.size() + 1, contents));
      pages.add(new BoundPage(spread.sheet(), contents, bookmark));
    }
    return new Assembly.Assembled(
        texts.get("packet.parallel.document", Map.of("title", packet.title())),
        pages,
        sheets,
        annexes(),
        packet.overview(),
        packet.document(),
        due(),
        packet.parts());
  }

  private void spread(Assembly.Laid ours, Assembly.Laid theirs) {
    // Codes are for machines, and the copy has none.
    if (ours.part().content().equals(new PacketPlan.Content.Own(PacketPlan.BuiltIn.CODES))) {
      return;
    }
    String title =
        ours.title().equals(theirs.title()) ? ours.title() : ours.title() + "　" + theirs.title();
    List<InStep.Pair> pairs = InStep.of(ours.pages(), theirs.pages());
    for (int i = 0; i < pairs.size(); i++) {
      spreads.add(
          new Spread(
              ours.part(),
              title,
              i + 1,
              pairs.size(),
              pairs.get(i).leading().map(ours.pages()::get),
              pairs.get(i).following().map(theirs.pages()::get),
              beside(pairs, i, theirs)));
    }
  }

  /** The number on the page of the copy that stands nearest, on this sheet or on one before. */
  private Optional<Integer> beside(List<InStep.Pair> pairs, int at, Assembly.Laid theirs) {
    return Stream.concat(
            pairs.subList(0, at + 1).reversed().stream(),
            pairs.subList(at + 1, pairs.size()).stream())
        .flatMap(pair -> pair.following().stream())
        .findFirst()
        .map(page -> copy.overview().number(theirs.pages().get(page)));
  }

  private static SheetInfo info(Spread spread, int number, List<Content> contents) {
    return new SheetInfo(
        spread.part().id(),
        spread.title(),
        number,
        spread.ofPart(),
        spread.sheetsOfPart(),
        spread.sheet(),
        Stream.concat(spread.packetCells().stream(), spread.copyCells().stream())
            .map(Assembly::cell)
            .toList(),
        Assembly.look(spread.sheet(), contents));
  }

  private Due due() {
    return new Due(
        spreads.stream()
            .map(
                spread ->
                    new Due.Page(spread.sheet(), List.of(spread.packetCells(), spread.copyCells())))
            .toList(),
        Stream.of(packet, copy)
            .flatMap(
                side ->
                    side.due().moved().stream().map(moved -> moved.at(sheet(side, moved.page()))))
            .toList());
  }

  private List<Packet.AnnexInfo> annexes() {
    return Stream.of(packet, copy)
        .flatMap(
            side ->
                side.annexes().stream()
                    .map(
                        annex ->
                            new Packet.AnnexInfo(
                                annex.label(), annex.cell(), sheet(side, annex.page()))))
        .toList();
  }

  /** The sheet on which a page of one side stands. */
  private int sheet(Assembly.Assembled side, int place) {
    LaidPage page =
        side.parts().stream().flatMap(part -> part.pages().stream()).toList().get(place - 1);
    return 1
        + spreads.indexOf(
            spreads.stream().filter(each -> each.shows(page)).findFirst().orElseThrow());
  }

  private List<Content> contents(Spread spread, int number) {
    List<Content> contents = new ArrayList<>();
    spread.packet().ifPresent(page -> contents.addAll(page.canvas().contents()));
    spread
        .copy()
        .ifPresent(
            page ->
                page.canvas().contents().stream()
                    .map(content -> content.moved(spread.right(), spread.down()))
                    .forEach(contents::add));
    contents.addAll(furniture(spread, number));
    return contents;
  }

  private List<Content> furniture(Spread spread, int number) {
    Canvas canvas = new Canvas(spread.sheet());
    float width = canvas.size().width();
    float height = canvas.size().height();
    canvas.open(Artefact.RULING);
    if (spread.down() > 0) {
      canvas.add(new Mark.Rule(0, spread.down(), width, spread.down(), FOLD, Mark.GREY));
    } else {
      canvas.add(
          new Mark.Rule(spread.right(), 0, spread.right(), height - FOLD_ENDS, FOLD, Mark.GREY));
    }
    canvas.open(Artefact.FOOTER);
    String count =
        Stream.of(texts, copyTexts)
            .map(
                each ->
                    each.get(
                        "packet.parallel.sheet",
                        Map.of(
                            "sheet",
                            Integer.toString(number),
                            "sheets",
                            Integer.toString(spreads.size()))))
            .collect(Collectors.joining("　"));
    Area foot = new Area(0, height - COUNT_LINE, width, SMALL);
    canvas.text(letters.line(count, Face.HEI, SMALL), foot, Align.CENTER, Mark.GREY);
    if (spread.packet().isEmpty()) {
      empty(canvas, spread, 0, 0, spread.beside().isPresent() ? "original" : "none", texts);
    }
    if (spread.copy().isEmpty()) {
      empty(canvas, spread, spread.right(), spread.down(), "translation", copyTexts);
    }
    return canvas.contents();
  }

  /** What stands on a half that has no page: as on every other that it is a copy, and why. */
  private void empty(Canvas canvas, Spread spread, float x, float y, String why, Texts words) {
    canvas.open(Artefact.HEADER);
    Area half = new Area(x + SIDE, y, spread.page().width() - 2 * SIDE, spread.page().height());
    canvas.text(
        letters.line(words.get("packet.stamp.courtesy"), Face.HEI, SIZE),
        half.down(STAMP_LINE),
        Align.LEFT,
        Mark.GREY);
    Map<String, String> page =
        Map.of("page", spread.beside().map(number -> Integer.toString(number)).orElse(""));
    float down = half.height() / 2 - BETWEEN_LINES;
    for (Texts each : List.of(texts, copyTexts)) {
      canvas.text(
          letters.line(each.get("packet.parallel.empty." + why, page), Face.HEI, SIZE),
          half.down(down),
          Align.CENTER,
          Mark.GREY);
      down += BETWEEN_LINES;
    }
  }
}
