package menlou.packet.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import menlou.Cases;
import menlou.catalog.BrokenCatalog;
import menlou.catalog.form.BlankMap;
import menlou.catalog.form.BlankMapReader;
import menlou.draft.Facts;
import menlou.draft.Trouble;
import menlou.packet.TestFonts;
import menlou.packet.page.Area;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
  private static final Blanks BLANKS = new Blanks(TestFonts.FONTS);
  private static final Instant DAY = Instant.parse("2026-11-23T02:00:00Z");
  private static final Facts FACTS = Cases.assess(Cases.draft("single-gmbh")).facts();

  private static FoundBoxes find(DrawnBlank blank) {
    return BLANKS.find(blank.bytes());
  }

  private static Area area(FoundBoxes found, String name) {
    return found.boxes().stream()
        .filter(box -> box.name().equals(name))
        .findFirst()
        .orElseThrow()
        .area();
  }

  @Test
  void boxesOfATableAreNamedByRowAndColumnAndKnownByTheirLabels() {
    FoundBoxes found = BLANKS.find(DrawnBlank.table());

    assertThat(DrawnBlank.names(found))
        .containsExactly("p1-r1-c1", "p1-r1-c2", "p1-r2-c1", "p1-r2-c2", "p1-r3-c1");
    assertThat(found.boxes()).extracting(Box::text).contains("Name", "Postcode");
    assertThat(found.boxes().get(1).beside()).isEqualTo("Name");
    assertThat(found.boxes().get(3).beside()).isEqualTo("Postcode");
    Area wide = area(found, "p1-r3-c1");
    assertThat(wide.x()).isCloseTo(60, within(0.1f));
    assertThat(wide.width()).isCloseTo(400, within(0.1f));
  }

  @Test
  void linesDashesBarsAndScalesMakeBoxesAllTheSame() {
    DrawnBlank blank =
        new DrawnBlank()
            // dashed by a pattern, and by hand
            .line(60, 50, 160, 50, 3, 3)
            .line(60, 80, 160, 80.3f)
            .bar(59.5f, 50, 1, 30)
            .line(160, 49.6f, 160, 79.7f)
            .halved(60, 100, 100, 30);
    for (int dash = 0; dash < 20; dash++) {
      blank.line(60 + dash * 5, 150, 63 + dash * 5, 150);
    }
    blank.line(60, 170, 163, 170).line(60, 150, 60, 170).line(158, 150, 158, 170);

    FoundBoxes found = find(blank);

    assertThat(DrawnBlank.names(found)).containsExactly("p1-r1-c1", "p1-r2-c1", "p1-r3-c1");
    assertThat(area(found, "p1-r2-c1").width()).isCloseTo(100, within(0.1f));
  }

  @Test
  void aBoxToTickIsFoundInsideOfItsCellAndKnownByTheWordsBesideIt() {
    FoundBoxes found =
        find(
            new DrawnBlank()
                .box(60, 100, 300, 40)
                .box(70, 110, 12, 12)
                .words("new", 90, 120)
                .box(200, 110, 12, 12)
                .words("moved", 220, 120));

    assertThat(found.boxes()).hasSize(3);
    assertThat(found.boxes().get(0).area().width()).isCloseTo(300, within(0.1f));
    assertThat(found.boxes().get(1).beside()).startsWith("new");
  }

  @Test
  void anOpenRectangleIsNoBox() {
    assertThat(
            find(new DrawnBlank()
                    .line(60, 50, 160, 50)
                    .line(60, 50, 60, 90)
                    .line(160, 50, 160, 90)
                    .line(60, 90, 120, 90))
                .boxes())
        .isEmpty();
  }

  @Test
  void formFieldsKeepTheirNamesAndTakeThePlaceOfTheBoxTheyFill() throws IOException {
    FoundBoxes found =
        find(
            new DrawnBlank()
                .box(60, 100, 200, 30)
                .field("company", 62, 102, 196, 26)
                .field("phone", 300, 100, 100, 20));

    assertThat(DrawnBlank.names(found)).containsExactly("company", "phone");
  }

  @Test
  void linesOfADrawingWithinThePageMakeBoxesWhereTheyAreSeen() throws IOException {
    FoundBoxes found =
        find(
            new DrawnBlank()
                .drawing(60, 400, 0.5f, "0 100 200 60 re S 200 100 100 60 re S 5 105 20 20 re S"));

    assertThat(DrawnBlank.names(found)).hasSize(3);
    Area box = area(found, "p1-r1-c1");
    assertThat(box.x()).isCloseTo(60, within(0.1f));
    assertThat(box.y()).isCloseTo(400 - 80, within(0.1f));
    assertThat(box.width()).isCloseTo(100, within(0.1f));
    assertThat(box.height()).isCloseTo(30, within(0.1f));
  }

  @Test
  void fieldsOfAFormBecomePaperWithTheirFramesAndNothingHappensAnyMore() throws IOException {
    byte[] blank =
        new DrawnBlank()
            .framedField("company", "as printed", 100, 100, 200, 30)
            .field("phone", 350, 100, 100, 30)
            .bytes();
    BlankMap map = map(blank, Map.of("phone", "value: '{premises.postcode}'"));

    byte[] filled = BLANKS.fill(blank, map, FACTS, false, DAY).bytes();

    try (PDDocument document = Loader.loadPDF(filled)) {
      assertThat(document.getDocumentCatalog().getAcroForm(null)).isNull();
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
      assertThat(new String(filled, StandardCharsets.ISO_8859_1)).doesNotContain("JavaScript");
      BufferedImage seen = new PDFRenderer(document).renderImage(0, 2);
      assertThat(darkest(seen, 100, 115)).as("left line of the frame").isLessThan(100);
      assertThat(darkest(seen, 300, 115)).as("right line of the frame").isLessThan(100);
      assertThat(darkest(seen, 500, 115)).as("paper beside").isGreaterThan(250);
    }
    assertThat(text(filled, new Area(100, 100, 200, 30))).isEqualTo("asprinted");
    assertThat(text(filled, new Area(350, 100, 100, 30))).matches("\\d{6}");
  }

  /** The darkest grey within two points of a place, 0 for black. */
  private static int darkest(BufferedImage page, int x, int y) {
    int darkest = 255;
    for (int i = 2 * x - 4; i <= 2 * x + 4; i++) {
      darkest = Math.min(darkest, page.getRGB(i, 2 * y) & 0xFF);
    }
    return darkest;
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aTurnedPageIsReadAndFilledAsItIsSeen(int degrees) throws IOException {
    byte[] blank = new DrawnBlank().box(60, 100, 300, 30).turned(degrees).bytes();

    BlankMap map = map(blank, Map.of("p1-r1-c1", "value: '{company.name}'"));
    FilledBlank filled = BLANKS.fill(blank, map, FACTS, false, DAY);

    assertThat(filled.isWhole()).isTrue();
    assertThat(BLANKS.find(filled.bytes()).boxes()).hasSize(1);
    assertThat(BLANKS.find(filled.bytes()).boxes().getFirst().text()).isNotBlank();
  }

  /** The skeleton with some values written in, as a person would. */
  private static BlankMap map(byte[] blank, Map<String, String> values) {
    return BlankMapReader.read("map.yaml", yaml(blank, values), Cases.EDITION);
  }

  private static String yaml(byte[] blank, Map<String, String> values) {
    String text = MapText.of("blank.pdf", BLANKS.find(blank), "how to go on");
    for (Map.Entry<String, String> each : values.entrySet()) {
      int at = text.indexOf("value: ''", text.indexOf("'" + each.getKey() + "'"));
      assertThat(at).as(each.getKey()).isPositive();
      text = text.substring(0, at) + each.getValue() + text.substring(at + "value: ''".length());
    }
    return text;
  }

  @Test
  void anUntouchedMapIsSoundAndFillsNothing() {
    byte[] blank = DrawnBlank.table();

    assertThat(map(blank, Map.of()).boxes()).isEmpty();
    assertThat(MapText.of("b.pdf", BLANKS.find(blank), "x"))
        .isEqualTo(MapText.of("b.pdf", BLANKS.find(blank), "x"));
  }

  @Test
  void anUnknownFieldInTheMapIsToldWithFileAndLine() {
    String yaml = yaml(DrawnBlank.table(), Map.of("p1-r1-c2", "value: '{company.nonsense}'"));
    int line = (int) yaml.substring(0, yaml.indexOf("nonsense")).lines().count();

    assertThatThrownBy(() -> BlankMapReader.read("map.yaml", yaml, Cases.EDITION))
        .isInstanceOfSatisfying(
            BrokenCatalog.class,
            broken -> {
              assertThat(broken.defects()).hasSize(1);
              assertThat(broken.defects().getFirst().file()).isEqualTo("map.yaml");
              assertThat(broken.defects().getFirst().line()).isEqualTo(line);
              assertThat(broken.defects().getFirst().message()).contains("nonsense");
            });
  }

  @Test
  void valuesLandInsideTheirBoxesAndTheSameCaseGivesTheSameBytes() throws IOException {
    byte[] blank = DrawnBlank.table();
    BlankMap map =
        map(
            blank,
            Map.of(
                "p1-r1-c2", "value: '{company.name}'",
                "p1-r2-c2", "value: '{premises.postcode}'",
                "p1-r3-c1", "tick: 'true'"));

    FilledBlank filled = BLANKS.fill(blank, map, FACTS, false, DAY);

    assertThat(filled.isWhole()).isTrue();
    FoundBoxes boxes = BLANKS.find(blank);
    assertThat(text(filled.bytes(), area(boxes, "p1-r1-c2"))).endsWith("公司");
    assertThat(text(filled.bytes(), area(boxes, "p1-r2-c2"))).matches("\\d{6}");
    assertThat(text(filled.bytes(), new Area(0, 201, 595, 600))).isEmpty();
    assertThat(BLANKS.fill(blank, map, FACTS, false, DAY).bytes()).isEqualTo(filled.bytes());
  }

  private static String text(byte[] file, Area area) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripperByArea reader = new PDFTextStripperByArea();
      reader.addRegion(
          "box", new Rectangle2D.Float(area.x(), area.y(), area.width(), area.height()));
      reader.extractRegions(document.getPage(0));
      return reader.getTextForRegion("box").replaceAll("\\s", "");
    }
  }

  @Test
  void aValueWithoutRoomIsToldAndLeftOutRatherThanCut() {
    byte[] blank = new DrawnBlank().box(60, 100, 10, 10).bytes();

    FilledBlank filled =
        BLANKS.fill(
            blank, map(blank, Map.of("p1-r1-c1", "value: '{company.name}'")), FACTS, false, DAY);

    assertThat(filled.tooLong()).containsExactly("p1-r1-c1");
  }

  @Test
  void rowsTheMapHasNoBoxesForAreTold() {
    Facts facts = Cases.assess(Cases.draft("two-foreign")).facts();
    byte[] blank = DrawnBlank.table();
    BlankMap map =
        map(
            blank,
            Map.of("p1-r1-c2", "each: owners\n    row: 1\n    value: '{owner.nameChinese}'"));

    assertThat(BLANKS.fill(blank, map, facts, false, DAY).tooMany()).containsExactly("owners");
  }

  @Test
  void aMapOfAnotherBlankIsRefused() {
    BlankMap map = map(DrawnBlank.table(), Map.of());
    byte[] other = new DrawnBlank().box(60, 100, 100, 30).bytes();

    assertThatThrownBy(() -> BLANKS.fill(other, map, FACTS, false, DAY))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.code()).isEqualTo("blank.other"));
  }

  @Test
  void aBoxMovedOffThePaperIsToldWithItsLine() {
    byte[] blank = DrawnBlank.table();
    String yaml =
        yaml(blank, Map.of("p1-r1-c2", "value: 'x'")).replaceFirst("at: \\[56", "at: [156");
    BlankMap map = BlankMapReader.read("map.yaml", yaml, Cases.EDITION);

    assertThatThrownBy(() -> BLANKS.fill(blank, map, FACTS, false, DAY))
        .isInstanceOf(BrokenCatalog.class)
        .hasMessageContaining("map.yaml:");
  }

  @Test
  void theStampedCopyShowsEveryName() {
    byte[] blank = DrawnBlank.table();
    FoundBoxes found = BLANKS.find(blank);

    FoundBoxes again = BLANKS.find(BLANKS.stamped(blank, found, DAY));

    String words = again.boxes().stream().map(Box::text).toList().toString();
    assertThat(DrawnBlank.names(found)).allSatisfy(name -> assertThat(words).contains(name));
  }

  @Test
  void hostileBlanksAreRefusedInPlainCodes() throws IOException {
    byte[] good = DrawnBlank.table();
    byte[] locked = new DrawnBlank().box(60, 100, 100, 30).locked();
    byte[] looping = new DrawnBlank().selfDrawing().bytes();
    DrawnBlank crowded = new DrawnBlank().lines(30_000);

    assertThat(code(new byte[] {1, 2, 3})).isEqualTo("blank.damaged");
    assertThat(code(Arrays.copyOf(good, 40))).isEqualTo("blank.damaged");
    assertThat(code(locked)).isEqualTo("blank.encrypted");
    assertThat(code(crowded.bytes())).isEqualTo("blank.too-large");
    assertThat(code(looping)).isEqualTo("blank.too-large");
    assertThat(code(new byte[Blanks.MOST_BYTES + 1])).isEqualTo("blank.too-large");
  }

  private static String code(byte[] blank) {
    try {
      return BLANKS.find(blank).boxes().toString();
    } catch (Trouble trouble) {
      return trouble.code();
    }
  }
}
