package menlou.packet.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.catalog.form.SignBox;
import menlou.draft.Path;
import menlou.packet.TestFonts;
import menlou.packet.page.Align;
import menlou.packet.page.Content;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Piece;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.paper.Sheet;
import menlou.packet.paper.SignPlaces;
import menlou.packet.structure.Element;
import menlou.packet.type.Face;
import menlou.packet.type.FitRule;
import menlou.packet.type.Galley;
import menlou.packet.type.Inline;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {
  private static final Texts TEXTS =
      new Texts(
          Language.ZH,
          Map.of(
              "packet.annex.see",
              "见附页{label}",
              "packet.sheet.continued",
              "{title}（续表）",
              "packet.sign.continued",
              "接上页"));
  private static final String LONG = "软件开发；人工智能应用软件开发；技术服务、技术开发、技术咨询；".repeat(30);

  private final Annex annex = new Annex();

  private List<LaidPage> pages(Sheet... tables) {
    return pages(
        List.of(tables).stream()
            .map(table -> (Piece) new Piece.Grid(table, false, false))
            .toList());
  }

  private List<LaidPage> pages(List<Piece> pieces) {
    Resolved sheet =
        new Resolved(
            "test",
            "1",
            PaperSize.PORTRAIT,
            new Resolved.Margins(60, 60, 60, 60),
            Said.NOTHING,
            Said.of("试验表", Face.SONG),
            Said.NOTHING,
            20,
            9,
            true,
            false,
            pieces,
            List.of());
    return new SheetLayout(TestFonts.FONTS, new LayoutWords(TEXTS), annex)
        .pages(sheet, Element.document());
  }

  private static Sheet table(List<Float> columns, List<Sheet.Row> rows) {
    return new Sheet(columns, 1.2f, rows);
  }

  private static Sheet.Cell value(String text, boolean grows) {
    Said said =
        new Said(
            List.of(new Inline.Words(text, Face.SONG, true)),
            Set.of(new Path("some.field")),
            Set.of());
    return cell(
        1, new Sheet.Part.Text(said, FitRule.of(10.5, 7), grows, true, 0, Optional.empty()));
  }

  private static Sheet.Cell label(String text, int rows) {
    return cell(
        rows,
        new Sheet.Part.Text(
            Said.of(text, Face.SONG), FitRule.of(10.5, 7), true, false, 0, Optional.empty()));
  }

  private static Sheet.Cell cell(int rows, Sheet.Part part) {
    return new Sheet.Cell(1, rows, Align.LEFT, Sheet.Vertical.MIDDLE, "栏目", List.of(part));
  }

  private static Sheet.Row row(float least, Sheet.Cell... cells) {
    return new Sheet.Row.Cells(List.of(cells), least, false, false, false);
  }

  private static String words(LaidPage page) {
    return String.join("", lines(page));
  }

  private static List<String> lines(LaidPage page) {
    List<String> lines = new ArrayList<>();
    for (Content content : page.canvas().contents()) {
      for (Mark mark : content.marks()) {
        if (mark instanceof Mark.Words line) {
          Galley galley = line.text().galley();
          StringBuilder words = new StringBuilder();
          for (int atom = line.line().from(); atom < line.line().to(); atom++) {
            words.appendCodePoint(galley.codePoint(atom));
          }
          lines.add(words.toString());
        }
      }
    }
    return lines;
  }

  @Test
  void aValueForOneLineTakesMoreOfThemBeforeItsRowGrowsAndNoAddressIsTornInsideAWord() {
    String address = "maximilian.klaus.beispiel@robotics.research.example.com";
    Said said =
        new Said(
            List.of(new Inline.Words(address, Face.SONG, true)),
            Set.of(new Path("some.email")),
            Set.of());
    FitRule oneLine = new FitRule(12, 7, 1, FitRule.CELL_LEADING);
    Sheet.Cell cell = cell(1, new Sheet.Part.Text(said, oneLine, true, true, 0, Optional.empty()));

    LaidPage page = pages(table(List.of(120f), List.of(row(41, cell)))).getFirst();

    assertThat(page.cells().getFirst().area().height()).isLessThan(42);
    List<String> lines = lines(page).stream().filter(line -> line.matches("[a-z.@]+")).toList();
    assertThat(String.join("", lines)).isEqualTo(address);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.matches(".*[.@]"));
  }

  @Test
  void aValueTooLongForItsCellGoesToTheAnnexWhole() {
    List<LaidPage> pages = pages(table(List.of(200f), List.of(row(30, value(LONG, false)))));
    assertThat(pages).hasSize(1);
    assertThat(words(pages.getFirst())).contains("见附页A-1").doesNotContain("软件");
    assertThat(annex.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.text()).isEqualTo(LONG);
              assertThat(entry.cell()).isEqualTo("栏目");
              assertThat(entry.title()).isEqualTo("试验表");
              assertThat(entry.page()).isSameAs(pages.getFirst());
            });
  }

  @Test
  void aRowThatMayGrowGrowsInstead() {
    String some = LONG.substring(0, 300);
    List<LaidPage> pages = pages(table(List.of(200f), List.of(row(30, value(some, true)))));
    assertThat(annex.entries()).isEmpty();
    assertThat(words(pages.getFirst())).contains(some);
    assertThat(pages.getFirst().cells().getFirst().area().height()).isGreaterThan(100);
  }

  @Test
  void aValueLongerThanAPageGoesToTheAnnexEvenFromARowThatMayGrow() {
    pages(table(List.of(100f), List.of(row(30, value(LONG.repeat(5), true)))));
    assertThat(annex.entries()).hasSize(1);
  }

  @Test
  void theSameWordsStandOnTheAnnexOnceWithBothTheirCells() {
    pages(table(List.of(200f), List.of(row(30, value(LONG, false)), row(30, value(LONG, false)))));
    assertThat(annex.entries()).hasSize(2).allMatch(entry -> entry.label().equals("A-1"));
  }

  @Test
  void printedWordsStayWhenAValueIsMoved() {
    Said mixed =
        new Said(
            List.of(
                new Inline.Words("住所：", Face.SONG, false),
                new Inline.Words(LONG, Face.SONG, true),
                new Inline.Tick(true),
                new Inline.Words("长期", Face.SONG, false)),
            Set.of(),
            Set.of());
    Sheet.Cell cell =
        cell(1, new Sheet.Part.Text(mixed, FitRule.of(10.5, 7), false, true, 0, Optional.empty()));
    assertThat(words(pages(table(List.of(200f), List.of(row(30, cell)))).getFirst()))
        .contains("住所：见附页A-1☑长期");
  }

  @Test
  void aCellOverSeveralRowsIsAsHighAsTheyAre() {
    Sheet.Cell tall =
        new Sheet.Cell(1, 3, Align.CENTER, Sheet.Vertical.MIDDLE, "", value("高", false).parts());
    List<LaidPage> pages =
        pages(
            table(
                List.of(60f, 100f),
                List.of(
                    row(30, tall, value("一", false)),
                    row(40, value("二", false)),
                    row(50, value("三", false)))));
    List<CellBox> cells = pages.getFirst().cells();
    assertThat(cells).extracting(box -> box.area().height()).containsExactly(120f, 30f, 40f, 50f);
    assertThat(cells)
        .extracting(box -> box.area().x())
        .containsExactly(
            cells.get(0).area().x(),
            cells.get(1).area().x(),
            cells.get(1).area().x(),
            cells.get(1).area().x());
  }

  @Test
  void rowsTiedByATallCellAreNotParted() {
    List<Sheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rows.add(row(40, label("双行" + i, 2), value("上" + i, false)));
      rows.add(row(40, value("下" + i, false)));
    }
    for (LaidPage page : pages(table(List.of(100f, 100f), rows))) {
      String words = words(page);
      for (int i = 0; i < 12; i++) {
        assertThat(words.contains("上" + i)).isEqualTo(words.contains("下" + i));
      }
    }
  }

  @Test
  void theHeaderIsRepeatedAndTheTitleSaysContinued() {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(new Sheet.Row.Cells(List.of(label("表头", 1)), 20, true, true, false));
    for (int i = 0; i < 60; i++) {
      rows.add(row(25, value("第" + i + "行", false)));
    }
    List<LaidPage> pages = pages(table(List.of(200f), rows));
    assertThat(pages)
        .hasSizeGreaterThan(2)
        .allSatisfy(page -> assertThat(words(page)).contains("表头"));
    assertThat(pages.subList(1, pages.size()))
        .allSatisfy(page -> assertThat(words(page)).contains("试验表（续表）"));
    assertThat(String.join("", pages.stream().map(SheetLayoutTest::words).toList()))
        .contains("第0行", "第59行");
  }

  @Test
  void rowsThatOnlyFillThePageNeverMakeAnother() {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(row(25, value("一", false)));
    for (int i = 0; i < 100; i++) {
      rows.add(new Sheet.Row.Cells(List.of(value("", false)), 25, false, false, true));
    }
    assertThat(pages(table(List.of(200f), rows))).hasSize(1);
  }

  /** However full the page, a total is never parted from all it sums up; blank rows give way. */
  @Test
  void aTableThatFollowsIsNotPartedFromTheEndOfTheOneBeforeIt() {
    for (int filled = 1; filled < 40; filled++) {
      List<Sheet.Row> rows = new ArrayList<>();
      for (int i = 0; i < filled; i++) {
        rows.add(row(25, value("甲", false)));
      }
      for (int i = filled; i < 28; i++) {
        rows.add(new Sheet.Row.Cells(List.of(value("", false)), 25, false, false, true));
      }
      List<LaidPage> pages =
          pages(
              List.of(
                  new Piece.Grid(table(List.of(200f), rows), false, false),
                  new Piece.Space(6),
                  new Piece.Grid(
                      table(List.of(200f), List.of(row(25, value("合计", false)))), false, true)));
      assertThat(pages).filteredOn(page -> words(page).contains("合计")).hasSize(1);
      for (LaidPage page : pages) {
        if (words(page).contains("合计")) {
          assertThat(words(page)).as("%d rows", filled).contains("甲");
        }
      }
    }
  }

  @Test
  void aSectionBarIsNeverLastOnAPage() {
    for (int filler = 20; filler < 30; filler++) {
      List<Sheet.Row> rows = new ArrayList<>();
      for (int i = 0; i < filler; i++) {
        rows.add(row(25, value("填", false)));
      }
      rows.add(new Sheet.Row.Cells(List.of(label("栏", 1)), 25, false, true, false));
      rows.add(row(60, value("随后", false)));
      for (LaidPage page : pages(table(List.of(200f), rows))) {
        assertThat(words(page).contains("栏")).isEqualTo(words(page).contains("随后"));
      }
    }
  }

  @Test
  void manySignersGoOnOverThePageAndNoneIsLost() {
    List<SignPlaces.Place> places = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      places.add(
          new SignPlaces.Place(
              Said.of("股东" + i + "：", Face.SONG),
              Said.NOTHING,
              60,
              1,
              Optional.of(
                  new SignPlaces.Signer(
                      "股东" + i,
                      "股东",
                      "签字",
                      new SignPlaces.Courtesy("Owner " + i, "Shareholder", "signature")))));
    }
    SignPlaces box =
        new SignPlaces(
            Said.of("全体股东", Face.SONG),
            places,
            SignBox.DatePlace.END,
            false,
            10.5f,
            new SignPlaces.Wording("年月日"));
    List<LaidPage> pages = pages(table(List.of(400f), List.of(new Sheet.Row.Sign(box, 100))));
    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(
            pages.stream().flatMap(page -> page.signs().stream()).map(spot -> spot.signer().name()))
        .hasSize(50)
        .doesNotHaveDuplicates();
  }

  @Test
  void aParagraphLeavesNoSingleLineBehindOrAhead() {
    for (int before = 30; before < 50; before++) {
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        pieces.add(text("行", false));
      }
      pieces.add(text("甲".repeat(40 * 4), false));
      List<LaidPage> pages = pages(pieces);
      List<Long> counts =
          pages.stream()
              .map(page -> words(page).chars().filter(c -> c == '甲').count())
              .filter(count -> count > 0)
              .toList();
      assertThat(counts).allMatch(count -> count > 40);
    }
  }

  @Test
  void aHeadingStaysWithWhatItHeads() {
    for (int before = 30; before < 50; before++) {
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        pieces.add(text("行", false));
      }
      pieces.add(text("标题", true));
      pieces.add(
          before % 2 == 0
              ? text("乙".repeat(100), false)
              : new Piece.Grid(
                  table(List.of(200f), List.of(row(80, value("乙", true)))), false, false));
      for (LaidPage page : pages(pieces)) {
        if (words(page).contains("标题")) {
          assertThat(words(page)).contains("乙");
        }
      }
    }
  }

  private static Piece text(String words, boolean heading) {
    return new Piece.Text(
        Said.of(words, Face.SONG),
        Face.SONG,
        12,
        Align.JUSTIFY,
        0,
        0,
        1.5f,
        0,
        0,
        heading,
        new Piece.Kind.Paragraph());
  }
}
