package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.Golden;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.interview.Assessment;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packet and its reading copy on the same sheets. */
class ParallelCopyTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);
  private static final Pattern NUMBER = Pattern.compile("第(\\d+)页共(\\d+)页|Page(\\d+)of(\\d+)");

  /** How high above the lower edge of a page its numbers stand at most. */
  private static final float FOOT = 60;

  private static final Map<String, Read> READ = new ConcurrentHashMap<>();

  /** Both packets, and every sheet of the second. */
  private record Read(Packet packet, Packet parallel, Glyphs glyphs, List<Sheet> sheets) {}

  /** What stands on the two halves; 0 for the number of an empty one. */
  private record Sheet(SheetInfo info, Half left, Half right) {}

  private record Half(List<Glyphs.Glyph> letters, float bottom) {
    String words() {
      return words(letters);
    }

    static String words(List<Glyphs.Glyph> letters) {
      return letters.stream().map(Glyphs.Glyph::text).collect(Collectors.joining());
    }

    int number() {
      Matcher number =
          NUMBER.matcher(
              words(letters.stream().filter(each -> each.area().y() > bottom - FOOT).toList())
                  .replace(" ", ""));
      if (!number.find()) {
        return 0;
      }
      return Integer.parseInt(
          Optional.ofNullable(number.group(1)).orElseGet(() -> number.group(3)));
    }
  }

  static Stream<String> cases() {
    return Stream.concat(Cases.samples().stream(), Stream.of("long-scope"));
  }

  /** Together they have every part there is. */
  static List<String> everyPart() {
    return List.of(
        "single-gmbh",
        "unfinished",
        "supervisory-board",
        "long-scope",
        "rare-characters",
        "mainland-person");
  }

  private static Read read(String name) {
    return READ.computeIfAbsent(name, ParallelCopyTest::draw);
  }

  private static Read draw(String name) {
    Draft draft = Cases.draft(name);
    CaseFile file = name.equals("single-gmbh") ? Pictured.of(draft) : CaseFile.of(draft);
    Assessment assessment = Cases.assess(file.draft());
    PacketOptions options = PacketOptions.forPrint(MADE, assessment.findings(), file);
    options = assessment.isReady() ? options : options.asDraft();
    Packet packet = PACKETS.draw(assessment.facts(), options);
    Packet parallel = PACKETS.parallel(assessment.facts(), options);
    Glyphs glyphs = Glyphs.of(parallel.bytes());
    List<Sheet> sheets = parallel.sheets().stream().map(info -> sheet(info, glyphs)).toList();
    return new Read(packet, parallel, glyphs, sheets);
  }

  private static Sheet sheet(SheetInfo info, Glyphs glyphs) {
    boolean across = info.size() == PaperSize.A3_PORTRAIT;
    float edge = across ? PaperSize.LANDSCAPE.height() : PaperSize.PORTRAIT.width();
    // The count of sheets stands below the pages, on the fold.
    List<Glyphs.Glyph> letters =
        glyphs.on(info.page()).stream()
            .filter(each -> each.area().y() < info.size().height() - PaperSize.points(6.2))
            .toList();
    Map<Boolean, List<Glyphs.Glyph>> halves =
        letters.stream()
            .collect(
                Collectors.partitioningBy(
                    each -> (across ? each.area().y() : each.area().x()) < edge));
    return new Sheet(
        info,
        new Half(halves.getOrDefault(true, List.of()), across ? edge : info.size().height()),
        new Half(halves.getOrDefault(false, List.of()), info.size().height()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPageOfThePacketStandsOnOneSheetUnchanged(String name) {
    Read read = read(name);
    Glyphs packet = Glyphs.of(read.packet().bytes());
    Map<Integer, Half> pages = new LinkedHashMap<>();
    for (Sheet sheet : read.sheets()) {
      if (sheet.left().number() > 0) {
        assertThat(pages.put(sheet.left().number(), sheet.left())).isNull();
      }
    }
    List<SheetInfo> readable =
        read.packet().sheets().stream().filter(sheet -> !sheet.part().equals("codes")).toList();
    assertThat(pages.keySet())
        .containsExactlyElementsOf(readable.stream().map(SheetInfo::page).toList());
    for (SheetInfo sheet : readable) {
      List<Glyphs.Glyph> added =
          new ArrayList<>(Optional.ofNullable(pages.get(sheet.page())).orElseThrow().letters());
      for (Glyphs.Glyph letter : packet.on(sheet.page())) {
        assertThat(added.removeIf(each -> isSame(each, letter)))
            .as("%s on page %d", letter, sheet.page())
            .isTrue();
      }
      assertThat(Half.words(added).replace(" ", ""))
          .isIn("译文仅供参考，以中文文本为准阅读本，不作为办理材料", "译文仅供参考，以中文文本为准");
    }
  }

  private static boolean isSame(Glyphs.Glyph one, Glyphs.Glyph other) {
    return one.text().equals(other.text())
        && Math.abs(one.area().x() - other.area().x()) < 0.01
        && Math.abs(one.area().y() - other.area().y()) < 0.01;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatStandsBesideAPageBearsItsNumber(String name) {
    int last = 0;
    for (Sheet sheet : read(name).sheets()) {
      int left = sheet.left().number();
      int right = sheet.right().number();
      assertThat(left + right).isPositive();
      if (left > 0 && right > 0) {
        assertThat(right).isEqualTo(left);
      }
      assertThat(Math.max(left, right)).isGreaterThanOrEqualTo(last);
      last = Math.max(left, right);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyHalfSaysThatTheChineseTextGoverns(String name) {
    for (Sheet sheet : read(name).sheets()) {
      assertThat(sheet.left().words()).contains("译文仅供参考，以中文文本为准");
      assertThat(sheet.right().words()).contains("Courtesy translation: the Chinese text governs");
    }
  }

  /** English needs more room, so a few answers begin a sheet later than their translation. */
  @ParameterizedTest
  @MethodSource("cases")
  void answersStandBesideThemselves(String name) {
    Read read = read(name);
    int beside = 0;
    int all = 0;
    for (String part :
        read.sheets().stream().map(sheet -> sheet.info().part()).distinct().toList()) {
      Map<Path, Integer> left = firsts(read, part, true);
      Map<Path, Integer> right = firsts(read, part, false);
      for (Map.Entry<Path, Integer> first : left.entrySet()) {
        Integer other = right.get(first.getKey());
        if (other != null) {
          all++;
          beside += other.equals(first.getValue()) ? 1 : 0;
        }
      }
    }
    assertThat(beside).as("of %d", all).isGreaterThan(all * 9 / 10);
  }

  private static Map<Path, Integer> firsts(Read read, String part, boolean left) {
    Map<Path, Integer> firsts = new LinkedHashMap<>();
    for (Sheet sheet : read.sheets()) {
      if (sheet.info().part().equals(part)) {
        boolean across = sheet.info().size() == PaperSize.A3_PORTRAIT;
        for (SheetInfo.CellInfo cell : sheet.info().cells()) {
          Area area = cell.area();
          boolean first =
              across
                  ? area.y() < PaperSize.LANDSCAPE.height()
                  : area.x() < PaperSize.PORTRAIT.width();
          if (first == left) {
            Stream.concat(cell.fields().stream(), cell.missing().stream())
                .forEach(path -> firsts.putIfAbsent(path, sheet.info().page()));
          }
        }
      }
    }
    return firsts;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pagesArePairedAsWasAgreed(String name) {
    Golden.compare(
        name + ".parallel.txt",
        read(name).sheets().stream()
            .map(
                sheet ->
                    "%s %d/%d: %s | %s\n"
                        .formatted(
                            sheet.info().part(),
                            sheet.info().pageOfPart(),
                            sheet.info().pagesOfPart(),
                            said(sheet.left()),
                            said(sheet.right())))
            .collect(Collectors.joining()));
  }

  /** Its number, or what an empty half says. */
  private static String said(Half half) {
    return half.number() > 0 ? Integer.toString(half.number()) : half.words();
  }

  @ParameterizedTest
  @MethodSource("everyPart")
  void sheetsKeepToTheStandardsForArchivesAndForAccess(String name) throws Exception {
    Standards.kept(name, read(name).parallel().bytes());
  }

  @Test
  void translationsAreReadAsEnglishAndTheChineseInThemAsChinese() {
    Read read = read("sino-foreign");
    Tagged tagged = Tagged.of(read.parallel().bytes());
    assertThat(tagged.root().children)
        .allSatisfy(
            part ->
                assertThat(part.children)
                    .filteredOn(each -> each.language.equals("en"))
                    .hasSize(1));
    float edge = PaperSize.PORTRAIT.width();
    assertThat(tagged.letters())
        .filteredOn(letter -> letter.number().isPresent())
        .filteredOn(letter -> Character.isIdeographic(letter.text().codePointAt(0)))
        .filteredOn(
            letter ->
                read.parallel().sheets().get(letter.page() - 1).size() == PaperSize.A3_LANDSCAPE)
        .allSatisfy(
            letter ->
                assertThat(letter.language()).isEqualTo(letter.area().x() < edge ? "" : "zh-CN"));
  }

  @Test
  void theSameCaseGivesTheSameFileAndItIsProved() {
    byte[] bytes = read("hong-kong").parallel().bytes();
    assertThat(draw("hong-kong").parallel().bytes()).isEqualTo(bytes);
    assertThat(new Inspection(PACKETS, Cases.EDITION).of(bytes).orElseThrow())
        .isInstanceOf(Verdict.Proved.class);
  }

  @Test
  void theLanguageOfTheOptionsIsNotMinded() {
    Assessment assessment = Cases.assess(Cases.draft("hong-kong"));
    PacketOptions options =
        PacketOptions.forPrint(MADE, assessment.findings(), CaseFile.of(assessment.draft()))
            .in(Language.EN)
            .stacked(new Stacking(true, true));
    assertThat(PACKETS.parallel(assessment.facts(), options).bytes())
        .isEqualTo(read("hong-kong").parallel().bytes());
  }
}
