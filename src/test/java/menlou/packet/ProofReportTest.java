package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.packet.bind.Attachment;
import menlou.packet.proof.Proof;
import menlou.rules.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofReportTest {
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);

  private record Reported(Packet packet, Print report) {
    String words() {
      Glyphs glyphs = Glyphs.of(report.bytes());
      StringBuilder words = new StringBuilder();
      IntStream.rangeClosed(1, glyphs.count()).forEach(page -> words.append(glyphs.text(page)));
      return words.toString();
    }
  }

  private static Reported reported(String name, Language language) {
    Draft draft = Cases.draft(name);
    Facts facts = Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
    PacketOptions options =
        PacketOptions.forPrint(
                Instant.parse("2026-11-23T02:00:00Z"),
                Findings.of(facts, draft),
                CaseFile.of(draft))
            .asDraft()
            .in(language);
    Packet packet = PACKETS.draw(facts, options);
    return new Reported(packet, PACKETS.report(packet, options));
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsThereWithWhatWasLookedAt(Language language) {
    Reported reported = reported("single-gmbh", language);
    String words = reported.words();

    for (int i = 0; i < reported.packet().sheets().size(); i++) {
      Proof.Tally tally = reported.packet().proof().pages().get(i);
      String smallest = String.format(Locale.ROOT, "%.1f", tally.smallest());
      assertThat(words)
          .contains(
              String.join("", "" + (i + 1), "" + tally.places(), "" + tally.letters(), smallest));
    }
    assertThat(words)
        .contains(
            reported.packet().id(),
            Attachment.fingerprint(reported.packet().bytes()),
            Integer.toString(reported.packet().proof().tally().letters()))
        .contains("核对通过", "Passed");
  }

  @Test
  void whatIsNotPrintedOnPurposeIsNamedWithTheReason() {
    assertThat(reported("single-gmbh", Language.ZH).words())
        .contains("有意不印的内容", "仅用于核对法律规定和期限", "Itisonlyheldagainstthelaw")
        .contains("Planneddateofthelicence");
  }

  @ParameterizedTest
  @EnumSource
  void theReportIsProvedAsThePacketIs(Language language) {
    for (String name : List.of("single-gmbh", "empty", "twelve-owners", "rare-characters")) {
      Print report = reported(name, language).report();
      assertThat(report.proof().defects()).as(name).isEmpty();
    }
  }

  @Test
  void anOrdinaryPacketIsReportedOnOnOnePage() {
    assertThat(reported("single-gmbh", Language.ZH).report().proof().pages()).hasSize(1);
  }

  @Test
  void theSamePacketGivesTheSameReport() {
    assertThat(reported("hong-kong", Language.ZH).report())
        .isEqualTo(reported("hong-kong", Language.ZH).report());
  }

  @Test
  void itCanBeReadByEverybodyAndKept() throws Exception {
    Standards.kept("report", reported("single-gmbh", Language.ZH).report().bytes());
  }
}
