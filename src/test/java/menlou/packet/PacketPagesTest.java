package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import menlou.Cases;
import menlou.Golden;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.interview.Assessment;
import menlou.packet.type.Fonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands on every page of the packet of every case, read back from the file. Pages that are
 * the same in the case it was made from are only named.
 */
class PacketPagesTest {
  private static final Packets PACKETS = new Packets(new Fonts());
  private static final Map<String, List<Page>> PAGES = new ConcurrentHashMap<>();
  private static final String NUMBER = "0000-0000";
  private static final Pattern FOOT =
      Pattern.compile(
          "第 ?\\d+ ?页 ?共 ?\\d+ ?页|Page \\d+ of \\d+|(材料编号|Packet) "
              + NUMBER
              + "|(版本|Edition) [-0-9]+");
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");

  /** The reading copy follows the same papers; two cases are enough to hold its words. */
  private static final Set<String> READ = Set.of("single-gmbh", "sino-foreign");

  private record Page(SheetInfo sheet, String text) {
    String head() {
      return "== %s %d/%d".formatted(sheet.part(), sheet.pageOfPart(), sheet.pagesOfPart());
    }
  }

  /** Leaves out the slanted draft mark, which would fall between the letters beneath it. */
  private static final class Upright extends PDFTextStripper {
    @Override
    protected void processTextPosition(TextPosition text) {
      if (text.getTextMatrix().getShearY() == 0) {
        super.processTextPosition(text);
      }
    }
  }

  static List<String> cases() {
    return Cases.all();
  }

  static Set<String> read() {
    return READ;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePagesToHandInSayWhatWasAgreed(String name) throws IOException {
    List<Page> pages = pages(draw(name, Language.ZH));
    Set<String> known =
        Cases.base(name).stream()
            .flatMap(base -> PAGES.computeIfAbsent(base, PacketPagesTest::pagesOf).stream())
            .map(Page::text)
            .collect(Collectors.toSet());

    Golden.compare(name + ".pages.txt", told(pages, known));
  }

  @ParameterizedTest
  @MethodSource("read")
  void theReadingCopySaysWhatWasAgreed(String name) throws IOException {
    Golden.compare(name + ".reading.txt", told(pages(draw(name, Language.EN)), Set.of()));
  }

  @ParameterizedTest
  @MethodSource("read")
  void theSameCaseGivesTheSameFile(String name) {
    assertThat(draw(name, Language.ZH).bytes()).isEqualTo(draw(name, Language.ZH).bytes());
  }

  private static Packet draw(String name, Language language) {
    Assessment assessment = Cases.assess(Cases.draft(name));
    return PACKETS.draw(
        assessment.facts(),
        new PacketOptions(
            language,
            !assessment.isReady(),
            Optional.of(NUMBER),
            MADE,
            assessment.findings(),
            Optional.of(CaseFile.of(assessment.draft()))));
  }

  private static List<Page> pagesOf(String name) {
    try {
      return pages(draw(name, Language.ZH));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Page> pages(Packet packet) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(packet.bytes())) {
      PDFTextStripper stripper = new Upright();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      for (SheetInfo sheet : packet.sheets()) {
        stripper.setStartPage(sheet.page());
        stripper.setEndPage(sheet.page());
        pages.add(new Page(sheet, tidy(stripper.getText(document))));
      }
      assertThat(document.getNumberOfPages()).isEqualTo(packet.sheets().size());
    }
    return pages;
  }

  private static String told(List<Page> pages, Set<String> known) {
    return pages.stream()
        .map(
            page ->
                page.head() + (known.contains(page.text()) ? " unchanged\n" : "\n" + page.text()))
        .collect(Collectors.joining());
  }

  /**
   * Blanks the stripper guesses from gaps are one blank each. The lines at the foot are left out:
   * they count all pages, and one page more would change every text.
   */
  private static String tidy(String page) {
    return page.lines()
        .map(line -> line.replaceAll("[ \\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty() && !FOOT.matcher(line).matches())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
