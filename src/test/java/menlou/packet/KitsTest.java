package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import menlou.Cases;
import menlou.Golden;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.interview.Assessment;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;
import menlou.packet.proof.Unproved;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class KitsTest {
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);
  private static final Assessment CASE = Cases.assess(Cases.draft("sino-foreign"));
  private static final PacketOptions OPTIONS = options(CASE.draft());
  private static final List<SigningKit> KITS = PACKETS.kits(CASE.facts(), OPTIONS);

  private static PacketOptions options(Draft draft) {
    return new PacketOptions(
        Language.ZH,
        false,
        Optional.of("0000-0000"),
        Instant.parse("2026-11-23T02:00:00Z"),
        CASE.findings(),
        Optional.of(CaseFile.of(draft)));
  }

  @Test
  void aKitSaysWhatWasAgreed() throws IOException {
    StringBuilder told = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(KITS.get(3).print().bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        told.append("== ").append(page).append('\n').append(tidy(stripper.getText(document)));
      }
    }
    Golden.compare("sino-foreign.kit.txt", told.toString());
  }

  private static String tidy(String page) {
    return page.lines()
        .map(line -> line.replaceAll("[ \\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void everybodyGetsTheVeryPagesTheySign() {
    Packet packet = PACKETS.draw(CASE.facts(), OPTIONS);
    Glyphs whole = Glyphs.of(packet.bytes());
    for (SigningKit kit : KITS) {
      Glyphs glyphs = Glyphs.of(kit.print().bytes());
      int letter = glyphs.count() - kit.pages().size() - 1;
      for (int i = 0; i < kit.pages().size(); i++) {
        int number = kit.pages().get(i);
        assertThat(withoutFlags(glyphs, letter + 1 + i)).isEqualTo(withoutFlags(whole, number));
        assertThat(glyphs.text(letter + 1 + i)).contains(kit.signatory().replaceAll("\\s", ""));
      }
      assertThat(glyphs.outside()).isEmpty();
      assertThat(glyphs.overlaps()).isEmpty();
    }
  }

  /** What stands in the outermost centimetre is no form's; all pages to sign are upright. */
  private static String withoutFlags(Glyphs glyphs, int page) {
    return glyphs.on(page).stream()
        .filter(each -> each.area().x() > 28 && each.area().x() < PaperSize.PORTRAIT.width() - 28)
        .map(Glyphs.Glyph::text)
        .collect(Collectors.joining());
  }

  @Test
  void noSentenceIsPartedFromItsTranslation() {
    var chinese = Cases.EDITION.texts(Language.ZH);
    var english = Cases.EDITION.texts(Language.EN);
    for (SigningKit kit : KITS) {
      Glyphs glyphs = Glyphs.of(kit.print().bytes());
      int letter = glyphs.count() - kit.pages().size() - 1;
      for (String note : List.of("print", "flags", "pen", "same", "date", "change")) {
        String zh = chinese.get("packet.kit.notes." + note).replaceAll("\\s", "");
        String en = english.get("packet.kit.notes." + note).replaceAll("\\s", "");
        assertThat(java.util.stream.IntStream.rangeClosed(1, letter))
            .as("%s of %s", note, kit.signatory())
            .anyMatch(page -> glyphs.text(page).contains(zh) && glyphs.text(page).contains(en));
      }
    }
  }

  @Test
  void everyKitOfEveryCaseIsProved() {
    for (String name : Cases.samples()) {
      Assessment assessment = Cases.assess(Cases.draft(name));
      List<SigningKit> kits =
          PACKETS.kits(assessment.facts(), options(assessment.draft()).asDraft());
      assertThat(kits)
          .as(name)
          .allSatisfy(kit -> assertThat(kit.print().proof().defects()).isEmpty());
    }
  }

  @Test
  void aKitThatDoesNotPassIsGivenToNobody() {
    // The whole packet, which carries the case, is well; each kit is smudged.
    Packets press =
        new Packets(
            TestFonts.FONTS,
            file ->
                PacketFile.open(file).isPresent()
                    ? file
                    : Smudge.over(file, 2, new Area(100, 100, 400, 400)));

    assertThat(press.kits(CASE.facts(), OPTIONS))
        .isNotEmpty()
        .allSatisfy(kit -> assertThatThrownBy(kit.print()::bytes).isInstanceOf(Unproved.class));
  }

  @Test
  void noKitIsMadeOfAPacketThatDoesNotPass() {
    assertThatThrownBy(() -> Smudge.press(3).kits(CASE.facts(), OPTIONS))
        .isInstanceOf(Unproved.class);
  }

  @Test
  void noKitCarriesTheCase() {
    for (SigningKit kit : KITS) {
      assertThat(PacketFile.open(kit.print().bytes())).isEmpty();
    }
  }

  @Test
  void aKitCanBeReadByEverybodyAndKept() throws Exception {
    Standards.kept("kit", KITS.getFirst().print().bytes());
  }
}
