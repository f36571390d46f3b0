package menlou.packet.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.packet.TestFonts;
import menlou.packet.page.Align;
import menlou.packet.page.Content;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.paper.Piece;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.paper.Sheet;
import menlou.packet.structure.Artefact;
import menlou.packet.structure.Element;
import menlou.packet.structure.Role;
import menlou.packet.type.Face;
import menlou.packet.type.FitRule;
import menlou.packet.type.Galley;
import menlou.packet.type.Line;
import org.junit.jupiter.api.Test;

/** Which cells name which: every cell of these tables says what it is. */
class TableTagsTest {
  private static final List<Float> FOUR = List.of(60f, 80f, 60f, 80f);

  private static Sheet.Cell cell(int span, int rows, String words, boolean value) {
    Sheet.Part part =
        new Sheet.Part.Text(
            Said.of(words, Face.SONG), FitRule.of(10.5, 7), true, value, 0, Optional.empty());
    return new Sheet.Cell(span, rows, Align.LEFT, Sheet.Vertical.MIDDLE, "", List.of(part));
  }

  private static Sheet.Cell label(String words) {
    return cell(1, 1, words, false);
  }

  private static Sheet.Cell value(String words) {
    return cell(1, 1, words, true);
  }

  private static Sheet.Row row(Sheet.Cell... cells) {
    return new Sheet.Row.Cells(List.of(cells), 20, false, false, false);
  }

  private static Sheet.Row header(Sheet.Cell... cells) {
    return new Sheet.Row.Cells(List.of(cells), 20, true, true, false);
  }

  private static Sheet.Row bar(String words) {
    return new Sheet.Row.Cells(
        List.of(cell(Integer.MAX_VALUE, 1, words, false)), 20, false, true, false);
  }

  private static List<LaidPage> pages(List<Float> columns, Sheet.Row... rows) {
    float margin = PaperSize.points(20);
    Resolved sheet =
        new Resolved(
            "test",
            "",
            PaperSize.PORTRAIT,
            new Resolved.Margins(margin, margin, margin, margin),
            Said.NOTHING,
            Said.of("表", Face.SONG),
            Said.NOTHING,
            20,
            9,
            true,
            false,
            List.of(new Piece.Grid(new Sheet(columns, 1, List.of(rows)), false, false)),
            List.of());
    LayoutWords words = new LayoutWords(Cases.EDITION.texts(Language.ZH));
    return new SheetLayout(TestFonts.FONTS, words, new Annex())
        .pages(sheet, Element.document().child(new Role.Part("表")));
  }

  /** Every element with words, by its words. */
  private static Map<String, Element> elements(List<LaidPage> pages) {
    Map<String, Element> elements = new LinkedHashMap<>();
    for (LaidPage page : pages) {
      for (Content content : page.canvas().contents()) {
        if (content.tag() instanceof Element element) {
          elements.put(words(content), element);
        }
      }
    }
    return elements;
  }

  private static String words(Content content) {
    StringBuilder words = new StringBuilder();
    for (Mark mark : content.marks()) {
      if (mark instanceof Mark.Words(var text, Line line, float _, float _, float _, float _)) {
        Galley galley = text.galley();
        for (int atom = line.from(); atom < line.to(); atom++) {
          words.appendCodePoint(galley.codePoint(atom));
        }
      }
    }
    return words.toString();
  }

  private static Element find(Map<String, Element> elements, String words) {
    return Optional.ofNullable(elements.get(words)).orElseThrow();
  }

  /** What names the cell with these words. */
  private static List<String> names(Map<String, Element> elements, String cell) {
    Element element = find(elements, cell);
    return element.role() instanceof Role.Cell(Role.Span _, List<Element> headers)
        ? headers.stream()
            .flatMap(
                header ->
                    elements.entrySet().stream()
                        .filter(each -> each.getValue().equals(header))
                        .map(Map.Entry::getKey))
            .toList()
        : List.of("no cell but " + element);
  }

  @Test
  void aLabelNamesWhatStandsToItsRightUpToTheNextLabel() {
    var elements = elements(pages(FOUR, row(label("甲"), value("一"), label("乙"), value("二"))));
    assertThat(names(elements, "一")).containsExactly("甲");
    assertThat(names(elements, "二")).containsExactly("乙");
  }

  @Test
  void aTallLabelNamesEveryRowItStandsBeside() {
    var elements =
        elements(
            pages(
                FOUR,
                row(cell(1, 2, "组", false), label("甲"), cell(2, 1, "一", true)),
                row(label("乙"), cell(2, 1, "二", true)),
                row(label("丙"), cell(3, 1, "三", true))));
    assertThat(names(elements, "一")).containsExactly("组", "甲");
    assertThat(names(elements, "二")).containsExactly("组", "乙");
    assertThat(names(elements, "三")).containsExactly("丙");
  }

  @Test
  void aBarNamesEverythingUpToTheNextBar() {
    var elements =
        elements(
            pages(
                FOUR,
                bar("上"),
                row(label("甲"), cell(3, 1, "一", true)),
                bar("下"),
                row(label("乙"), cell(3, 1, "二", true))));
    assertThat(names(elements, "一")).containsExactly("上", "甲");
    assertThat(names(elements, "二")).containsExactly("下", "乙");
  }

  @Test
  void aHeadNamesTheColumnsBelowButNotANoteOverAllOfThem() {
    var elements =
        elements(
            pages(
                FOUR,
                header(label("甲"), label("乙"), cell(2, 1, "丙", false)),
                row(value("一"), value("二"), value("三"), value("四")),
                row(cell(4, 1, "注", true))));
    assertThat(names(elements, "一")).containsExactly("甲");
    assertThat(names(elements, "三")).containsExactly("丙");
    assertThat(names(elements, "四")).containsExactly("丙");
    assertThat(names(elements, "注")).isEmpty();
  }

  @Test
  void aRowOfNothingButLabelsNamesOnlyCellsWithoutALabelBesideThem() {
    var elements =
        elements(
            pages(
                FOUR,
                row(label("甲"), label("乙"), label("丙"), label("丁")),
                row(value("一"), value("二"), value("三"), value("四")),
                row(label("戊"), cell(3, 1, "五", true))));
    assertThat(names(elements, "二")).containsExactly("乙");
    assertThat(names(elements, "五")).containsExactly("戊");
  }

  @Test
  void whereColumnsChangeEveryRowHasTheSameNumberOfThem() {
    var elements =
        elements(
            pages(
                FOUR,
                row(label("甲"), cell(3, 1, "一", true)),
                new Sheet.Row.Columns(List.of(100f, 180f)),
                row(label("乙"), value("二"))));
    assertThat(find(elements, "一")).hasFieldOrPropertyWithValue("role.span.columns", 4);
    assertThat(find(elements, "乙")).hasFieldOrPropertyWithValue("role.span.columns", 2);
    assertThat(find(elements, "二")).hasFieldOrPropertyWithValue("role.span.columns", 3);
  }

  @Test
  void aFrameWithOneColumnIsNoTable() {
    var elements = elements(pages(List.of(200f), row(value("一"))));
    assertThat(find(elements, "一").role()).isInstanceOf(Role.Paragraph.class);
  }

  @Test
  void aHeadRepeatedOnTheNextPageIsNotReadAgain() {
    Sheet.Row[] rows = new Sheet.Row[80];
    rows[0] = header(label("甲"), label("乙"), label("丙"), label("丁"));
    for (int i = 1; i < rows.length; i++) {
      rows[i] = row(value("一" + i), value("二" + i), value("三" + i), value("四" + i));
    }
    List<LaidPage> pages = pages(FOUR, rows);
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(
            pages.stream()
                .flatMap(page -> page.canvas().contents().stream())
                .filter(content -> content.tag() instanceof Element)
                .filter(content -> words(content).equals("甲")))
        .hasSize(1);
    assertThat(pages.get(1).canvas().contents())
        .filteredOn(content -> content.tag() == Artefact.HEADER)
        .allSatisfy(content -> assertThat(words(content)).contains("甲乙丙丁"))
        .hasSize(1);
    assertThat(names(elements(pages), "四79")).containsExactly("丁");
  }
}
