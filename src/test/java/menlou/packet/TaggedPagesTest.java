package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.catalog.Rule;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.interview.Assessment;
import menlou.packet.page.Area;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Packets as a reader who cannot see the pages has them. A few packets hold every part there is, in
 * both languages, finished and unfinished, with and without a picture.
 */
class TaggedPagesTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);

  /** How far words side by side may stand above each other, in points. */
  private static final float SLACK = 6;

  private static final float FOOT = 60;

  /** What stands at places to sign, in both languages. */
  private static final Pattern TO_SIGN = Pattern.compile("签字|盖章|(?i)signature|seal");

  /** The packets looked at. */
  enum Sample {
    PICTURED("single-gmbh", Language.ZH, false),
    UNFINISHED("unfinished", Language.ZH, true),
    BOARDS("supervisory-board", Language.ZH, false),
    ANNEX("long-scope", Language.ZH, false),
    RARE("rare-characters", Language.ZH, false),
    PERSON("mainland-person", Language.ZH, false),
    TALKATIVE("single-person", Language.ZH, false),
    COPY("sino-foreign", Language.EN, false),
    EMPTY_COPY("empty", Language.EN, true);

    private final String name;
    private final Language language;
    private final boolean draft;

    Sample(String name, Language language, boolean draft) {
      this.name = name;
      this.language = language;
      this.draft = draft;
    }
  }

  private record Read(Packet packet, Tagged tagged) {}

  private static final Map<Sample, Read> READ = new ConcurrentHashMap<>();

  private static Read read(Sample sample) {
    return READ.computeIfAbsent(
        sample,
        each -> {
          Packet packet = draw(each);
          return new Read(packet, Tagged.of(packet.bytes()));
        });
  }

  private static Packet draw(Sample sample) {
    Draft draft = Cases.draft(sample.name);
    CaseFile file =
        switch (sample) {
          case PICTURED -> Pictured.of(draft);
          case TALKATIVE -> CaseFile.of(talkative(draft));
          default -> CaseFile.of(draft);
        };
    Assessment assessment = Cases.assess(file.draft());
    PacketOptions options =
        PacketOptions.forPrint(MADE, assessment.findings(), file).in(sample.language);
    return PACKETS.draw(assessment.facts(), sample.draft ? options.asDraft() : options);
  }

  /** Reasons so long, and so little alike, that their codes need pages of their own. */
  private static Draft talkative(Draft draft) {
    Random random = new Random(2026);
    Draft talked = draft;
    for (String rule : Cases.EDITION.rules().stream().map(Rule::id).limit(60).toList()) {
      String reason =
          random
              .ints(400, 0x4E00, 0x9FA5)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      talked = talked.with(List.of(talked.overriding(rule, Optional.empty(), reason)));
    }
    return talked;
  }

  @Test
  void theSamplesHoldEveryPartThereIs() {
    Set<String> parts =
        Stream.of(Sample.values())
            .flatMap(sample -> read(sample).packet().sheets().stream())
            .map(SheetInfo::part)
            .collect(Collectors.toSet());
    Set<String> planned =
        menlou.catalog.form.Papers.in(Cases.EDITION).plan().orElseThrow().parts().stream()
            .map(part -> part.id())
            .collect(Collectors.toSet());
    assertThat(parts).isEqualTo(planned);
  }

  @ParameterizedTest
  @EnumSource
  void everyPacketKeepsToTheStandardsForArchivesAndForAccess(Sample sample) throws Exception {
    Standards.kept(sample.toString(), read(sample).packet().bytes());
  }

  @ParameterizedTest
  @EnumSource
  void everyLetterIsReadAtItsPlaceOrIsFurnitureOfThePage(Sample sample) {
    Read read = read(sample);
    for (Tagged.Letter letter : read.tagged().letters()) {
      if (letter.number().isPresent()) {
        Tagged.Piece piece = new Tagged.Piece(letter.page(), letter.number().get());
        assertThat(read.tagged().isPointedBack(piece)).as("%s", letter).isTrue();
        assertThat(letter.artefact()).as("%s", letter).isEmpty();
      } else {
        String artefact = letter.artefact().orElse("nothing");
        assertThat(artefact).as("%s", letter).startsWith("Pagination");
        boolean foot = letter.area().y() > height(read, letter) - FOOT;
        assertThat(artefact.endsWith("Footer")).as("%s", letter).isEqualTo(foot);
      }
    }
  }

  private static float height(Read read, Tagged.Letter letter) {
    return read.packet().sheets().get(letter.page() - 1).size().height();
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreDrawnInTheOrderInWhichTheyAreRead(Sample sample) {
    Tagged tagged = read(sample).tagged();
    Map<Integer, List<Integer>> byPage =
        tagged.order().stream()
            .collect(
                Collectors.groupingBy(
                    Tagged.Piece::page,
                    Collectors.mapping(Tagged.Piece::number, Collectors.toList())));
    assertThat(byPage).hasSize(read(sample).packet().sheets().size());
    byPage
        .values()
        .forEach(
            numbers ->
                assertThat(numbers)
                    .isEqualTo(Stream.iterate(0, n -> n + 1).limit(numbers.size()).toList()));
    assertThat(tagged.order().stream().map(Tagged.Piece::page)).isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void readingGoesFromTopToBottomAndInRowsFromLeftToRight(Sample sample) {
    Tagged tagged = read(sample).tagged();
    Map<Tagged.Piece, Area> places = places(tagged);
    tagged
        .root()
        .all()
        .forEach(
            node -> {
              switch (node.type) {
                case "TR" -> leftToRight(node, places);
                case "Part", "Table", "Div", "TD", "L" -> topToBottom(node, places);
                default -> {}
              }
            });
  }

  /** Around the letters of each piece. */
  private static Map<Tagged.Piece, Area> places(Tagged tagged) {
    Map<Tagged.Piece, Area> places = new ConcurrentHashMap<>();
    for (Tagged.Letter letter : tagged.letters()) {
      if (letter.number().isPresent() && !letter.text().isBlank()) {
        places.merge(
            new Tagged.Piece(letter.page(), letter.number().get()),
            letter.area(),
            TaggedPagesTest::both);
      }
    }
    return places;
  }

  private static Area both(Area one, Area other) {
    float x = Math.min(one.x(), other.x());
    float y = Math.min(one.y(), other.y());
    return new Area(
        x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
  }

  /** Where something is shown. */
  private record Place(int page, Area area) {}

  /** Cells over several rows stand beside the rows they reach over, wherever their words stand. */
  private static Stream<Place> shown(Tagged.Node node, Map<Tagged.Piece, Area> places) {
    return node.all()
        .filter(
            each ->
                each.around("TH").or(() -> each.around("TD")).map(cell -> cell.rows).orElse(1) == 1)
        .flatMap(each -> each.pieces.stream())
        .flatMap(
            piece ->
                Optional.ofNullable(places.get(piece))
                    .map(area -> new Place(piece.page(), area))
                    .stream());
  }

  private static void leftToRight(Tagged.Node row, Map<Tagged.Piece, Area> places) {
    float x = 0;
    for (Tagged.Node cell : row.children) {
      float right = x;
      for (Place place : shown(cell, places).toList()) {
        assertThat(place.area().x()).as("%s in %s", cell, row).isGreaterThanOrEqualTo(x);
        right = Math.max(right, place.area().right() - SLACK);
      }
      x = right;
    }
  }

  private static void topToBottom(Tagged.Node node, Map<Tagged.Piece, Area> places) {
    Place before = new Place(0, new Area(0, 0, 0, 0));
    for (Tagged.Node child : node.children) {
      for (Place place : shown(child, places).limit(1).toList()) {
        if (place.page() == before.page()) {
          assertThat(place.area().y() + SLACK)
              .as("%s after %s", place, before)
              .isGreaterThanOrEqualTo(before.area().y());
        }
        before = place;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerStandsInACellThatItsHeadersName(Sample sample) {
    Read read = read(sample);
    List<String> wrong = new ArrayList<>();
    for (SheetInfo sheet : read.packet().sheets()) {
      for (SheetInfo.CellInfo cell : sheet.cells()) {
        if (!cell.name().isBlank() && !cell.fields().isEmpty()) {
          unnamed(read.tagged(), sheet.page(), cell)
              .ifPresent(headers -> wrong.add(sheet.part() + " " + cell.name() + ": " + headers));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What the headers and the cell say when they do not name it; places to sign name themselves. */
  private static Optional<Set<String>> unnamed(Tagged tagged, int page, SheetInfo.CellInfo cell) {
    Set<Tagged.Node> cells = new LinkedHashSet<>();
    StringBuilder own = new StringBuilder();
    for (Tagged.Letter letter : tagged.letters()) {
      if (letter.page() == page && !letter.text().isBlank() && holds(cell.area(), letter.area())) {
        own.append(letter.text());
        letter
            .number()
            .flatMap(number -> tagged.owner(new Tagged.Piece(page, number)))
            .flatMap(node -> node.around("TD"))
            .ifPresent(cells::add);
      }
    }
    Set<String> said =
        cells.stream()
            .flatMap(
                each -> Stream.concat(tagged.headers(each).stream(), Stream.of(tagged.text(each))))
            .map(words -> words.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    String name = cell.name().replaceAll("[\\s\u3000]", "").toLowerCase(Locale.ROOT);
    return cells.isEmpty()
            || TO_SIGN.matcher(own).find()
            || said.stream().anyMatch(words -> words.contains(name))
        ? Optional.empty()
        : Optional.of(said);
  }

  private static boolean holds(Area area, Area letter) {
    float x = letter.x() + letter.width() / 2;
    float y = letter.y() + letter.height() / 2;
    return x >= area.x() && x <= area.right() && y >= area.y() && y <= area.bottom();
  }

  @ParameterizedTest
  @EnumSource
  void everyPartHasItsTitleAndEverySheetItsHeading(Sample sample) {
    Read read = read(sample);
    List<Tagged.Node> parts = read.tagged().root().children;
    assertThat(parts).extracting(part -> part.type).containsOnly("Part");
    assertThat(parts)
        .extracting(part -> part.title)
        .containsExactlyElementsOf(
            read.packet().sheets().stream().map(SheetInfo::title).distinct().toList());
    for (Tagged.Node part : parts) {
      assertThat(part.all().map(node -> node.type)).contains("H1");
    }
  }

  @Test
  void picturesAndPlacesForThemSayWhatTheyAre() {
    List<String> said =
        read(Sample.PICTURED)
            .tagged()
            .root()
            .all()
            .filter(node -> node.type.equals("Figure"))
            .map(node -> node.alternative)
            .toList();
    assertThat(said)
        .contains("（指定代表/委托代理人身份证件复、影印件粘贴处，可另附页）")
        .anyMatch(words -> words.startsWith("已放入图片："));
  }

  @Test
  void chineseInTheReadingCopyIsReadAsChinese() {
    List<Tagged.Letter> letters = read(Sample.COPY).tagged().letters();
    assertThat(letters)
        .filteredOn(letter -> letter.number().isPresent())
        .filteredOn(letter -> Character.isIdeographic(letter.text().codePointAt(0)))
        .isNotEmpty()
        .allSatisfy(letter -> assertThat(letter.language()).isEqualTo("zh-CN"));
    assertThat(letters)
        .filteredOn(letter -> Character.isLetter(letter.text().codePointAt(0)))
        .filteredOn(letter -> letter.text().codePointAt(0) < 0x250)
        .allSatisfy(letter -> assertThat(letter.language()).isEmpty());
  }

  @Test
  void wordsOnTwoLinesStayTwoWords() {
    Tagged tagged = read(Sample.COPY).tagged();
    StringBuilder all = new StringBuilder();
    tagged.letters().stream()
        .filter(letter -> letter.number().isPresent())
        .forEach(letter -> all.append(letter.text()));
    String notes = Cases.EDITION.texts(Language.EN).get("packet.cover.notes.originals");
    assertThat(all.toString()).contains(notes);
  }

  @ParameterizedTest
  @EnumSource
  void theFileSaysWhatItIs(Sample sample) throws Exception {
    Packet packet = read(sample).packet();
    try (PDDocument document = Loader.loadPDF(packet.bytes())) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo(sample.language == Language.ZH ? "zh-CN" : "en");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(
              new String(
                  catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
          .contains(
              "<packet:id>" + packet.id() + "<",
              "<packet:edition>" + Cases.EDITION.id() + "<",
              "<pdfaid:part>3<",
              "<pdfuaid:part>1<");
      for (PDPage page : document.getPages()) {
        assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
      }
    }
  }
}
