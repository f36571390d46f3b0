package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import menlou.Cases;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.interview.Assessment;
import org.junit.jupiter.api.Test;

class StackingTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);

  private static Packet draw(boolean duplex, boolean separators) {
    Draft draft = Cases.draft("single-person");
    Assessment assessment = Cases.assess(draft);
    return PACKETS.draw(
        assessment.facts(),
        PacketOptions.forPrint(MADE, assessment.findings(), CaseFile.of(draft))
            .stacked(new Stacking(duplex, separators)));
  }

  private static List<SheetInfo> beginnings(Packet packet) {
    return packet.sheets().stream().filter(sheet -> sheet.pageOfPart() == 1).toList();
  }

  @Test
  void onBothSidesEveryPartBeginsOnAFrontSideAndEmptyPagesSaySo() {
    Packet packet = draw(true, false);
    Glyphs glyphs = Glyphs.of(packet.bytes());

    assertThat(beginnings(packet)).allMatch(sheet -> sheet.page() % 2 == 1);
    for (SheetInfo sheet : packet.sheets()) {
      String words = glyphs.text(sheet.page());
      assertThat(words).contains("第" + sheet.page() + "页共" + packet.sheets().size() + "页");
      if (words.contains("此页空白")) {
        assertThat(sheet.page() % 2).isZero();
        assertThat(sheet.pageOfPart()).isEqualTo(sheet.pagesOfPart());
      }
    }
    assertThat(packet.sheets().stream().map(sheet -> glyphs.text(sheet.page())))
        .anyMatch(words -> words.contains("此页空白"));
  }

  @Test
  void aSheetWithItsTitleStandsBeforeEveryPartButTheFirst() {
    Packet packet = draw(false, true);
    Glyphs glyphs = Glyphs.of(packet.bytes());
    List<SheetInfo> beginnings = beginnings(packet);

    assertThat(glyphs.text(1)).doesNotContain("以下为本份材料");
    assertThat(beginnings.subList(1, beginnings.size()))
        .allSatisfy(
            sheet ->
                assertThat(glyphs.text(sheet.page()))
                    .contains("以下为本份材料", sheet.title().replaceAll("\\s", "")));
  }

  @Test
  void theListsCountTheEmptyPagesAndTheSeparators() {
    Packet packet = draw(true, true);
    Glyphs glyphs = Glyphs.of(packet.bytes());
    SheetInfo articles =
        beginnings(packet).stream()
            .filter(sheet -> sheet.part().equals("articles"))
            .findFirst()
            .orElseThrow();

    assertThat(glyphs.text(articles.page() + 2)).contains("公司章程", "第一章");
    assertThat(glyphs.text(1)).contains("公司章程" + (articles.page() + 2) + "–");
  }
}
