package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.RandomCases;
import menlou.packet.page.Area;
import menlou.packet.proof.Defect;
import menlou.packet.proof.Proof;
import menlou.packet.proof.Prover;
import menlou.packet.proof.Unproved;
import menlou.rules.Findings;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing leaves that is not on paper as it was answered, and what is on paper is not doubted. */
class ProofTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);
  private static final Prover PROVER = new Prover(TestFonts.FONTS);
  private static final Packet PACKET = draw(Cases.draft("single-gmbh"), Language.ZH);

  private static Packet draw(Draft draft, Language language) {
    return draw(CaseFile.of(draft), language);
  }

  private static Packet draw(CaseFile file, Language language) {
    Facts facts = Facts.of(Cases.EDITION, file.draft().answers(), Cases.TODAY);
    PacketOptions options =
        PacketOptions.forPrint(MADE, Findings.of(facts, file.draft()), file).in(language);
    return PACKETS.draw(facts, options.asDraft());
  }

  static List<String> cases() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseIsProvedInBothLanguages(String name) {
    for (Language language : Language.values()) {
      assertThat(draw(Cases.draft(name), language).proof().defects()).isEmpty();
    }
  }

  /** Defects of random cases: the only true ones are characters no font has. */
  private static List<Defect> falseAlarms(RandomCases cases, int count) {
    List<Draft> drafts = IntStream.range(0, count).mapToObj(_ -> cases.next()).toList();
    List<Defect> alarms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Language language = i % 4 == 0 ? Language.EN : Language.ZH;
      draw(drafts.get(i), language).proof().defects().stream()
          .filter(defect -> defect.kind() != Defect.Kind.REPLACED)
          .forEach(alarms::add);
    }
    return alarms;
  }

  @Test
  void randomCasesRaiseNoFalseAlarm() {
    assertThat(falseAlarms(RandomCases.complete(Cases.EDITION, 1103), 100)).isEmpty();
    assertThat(falseAlarms(RandomCases.wild(Cases.EDITION, 1104), 100)).isEmpty();
  }

  @Test
  void theTallySaysWhatWasLookedAt() {
    Proof.Tally tally = PACKET.proof().tally();
    assertThat(PACKET.proof().pages()).hasSameSizeAs(PACKET.sheets());
    assertThat(PACKET.ledger().places().keySet()).containsAll(tally.values());
    assertThat(tally.places()).isGreaterThan(tally.values().size());
    assertThat(tally.letters())
        .isEqualTo(tally.fonts().values().stream().mapToInt(Integer::intValue).sum())
        .isGreaterThan(15_000);
    assertThat(tally.smallest()).isBetween(6f, 8f);
  }

  // The name of the company, in its cell of the application.
  private static final String NAME = "北京澄川";
  private static final Ledger.Place PLACE =
      PACKET.ledger().places(new Path("company.name")).stream()
          .filter(place -> part(place.page()).equals("application"))
          .findFirst()
          .orElseThrow();

  private static String part(int page) {
    return PACKET.sheets().get(page - 1).part();
  }

  private static Forger.Letter letter() {
    return Forger.letter(PACKET.bytes(), PLACE.page(), PLACE.cell().area(), NAME);
  }

  private static byte[] code(Function<String, String> change) {
    return Forger.rewritten(
        PACKET.bytes(), PLACE.page(), content -> letter().withCode(content, change::apply));
  }

  private static byte[] operator(String operator, Function<String, String> change) {
    return Forger.rewritten(
        PACKET.bytes(),
        PLACE.page(),
        content -> letter().withOperator(content, operator, change::apply));
  }

  private static byte[] appended(String content) {
    return Forger.rewritten(PACKET.bytes(), PLACE.page(), before -> before + content);
  }

  private static String rectangle(Area area) {
    float bottom = PACKET.sheets().get(PLACE.page() - 1).size().height() - area.bottom();
    return area.x() + " " + bottom + " " + area.width() + " " + area.height() + " re f\n";
  }

  static Stream<Arguments> forgeries() {
    Area cell = PLACE.cell().area();
    return Stream.of(
        Arguments.of("a letter taken out", Defect.Kind.DIFFERENT, code(_ -> "")),
        Arguments.of("a letter put in twice", Defect.Kind.DIFFERENT, code(it -> it + it)),
        Arguments.of("a letter without a glyph", Defect.Kind.REPLACED, code(_ -> "0000")),
        Arguments.of(
            "a letter pushed onto its neighbour", Defect.Kind.OVERLAP, code(it -> it + ">900<")),
        Arguments.of(
            "a value pushed out of its cell", Defect.Kind.DIFFERENT, operator("Td", _ -> "560 20")),
        Arguments.of(
            "a value pushed over the line of its cell",
            Defect.Kind.CROSSED,
            operator("Td", at -> moved(at, cell.bottom() - 2))),
        Arguments.of(
            "a value printed at 3 points",
            Defect.Kind.SMALL,
            operator("Tf", font -> font.substring(0, font.indexOf(' ')) + " 3")),
        Arguments.of(
            "a value that cannot be seen", Defect.Kind.PALE, operator("Td", at -> "3 Tr " + at)),
        Arguments.of(
            "a value on white paper in white", Defect.Kind.PALE, operator("Td", at -> "1 g " + at)),
        Arguments.of(
            "a white rectangle over the cell",
            Defect.Kind.COVERED,
            appended("1 g " + rectangle(cell))),
        Arguments.of("every tick taken away", Defect.Kind.TICK, unticked()),
        Arguments.of("a page taken out", Defect.Kind.PAGES, pages(document(3))),
        Arguments.of(
            "two fonts that say they are each other",
            Defect.Kind.OUTLINE,
            swapped(COSName.TO_UNICODE)),
        Arguments.of(
            "a font under another name", Defect.Kind.FONT, font("BaseFont", "ABCDEF+Helvetica")));
  }

  private static byte[] unticked() {
    byte[] forged = PACKET.bytes();
    for (int page = 1; page <= PACKET.sheets().size(); page++) {
      forged =
          Forger.rewritten(forged, page, content -> content.replaceAll("(?s)1 J 1 j.*?S\n", ""));
    }
    return forged;
  }

  private static String moved(String at, float y) {
    float height = PACKET.sheets().get(PLACE.page() - 1).size().height();
    return at.substring(0, at.indexOf(' ')) + " " + (height - y);
  }

  private static Forger.Change document(int page) {
    return document -> document.removePage(page - 1);
  }

  private static byte[] pages(Forger.Change change) {
    return Forger.changed(PACKET.bytes(), change);
  }

  private static byte[] swapped(COSName entry) {
    return Forger.changed(
        PACKET.bytes(),
        document -> {
          var fonts =
              document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
          var names = List.copyOf(fonts.keySet());
          var one = fonts.getCOSDictionary(names.get(0));
          var other = fonts.getCOSDictionary(names.get(1));
          var kept = one.getItem(entry);
          one.setItem(entry, other.getItem(entry));
          other.setItem(entry, kept);
        });
  }

  private static byte[] font(String entry, String value) {
    return Forger.changed(
        PACKET.bytes(),
        document -> {
          PDPage page = document.getPage(0);
          var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
          fonts
              .keySet()
              .forEach(
                  name -> fonts.getCOSDictionary(name).setName(COSName.getPDFName(entry), value));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void whatIsNotOnPaperAsItWasAnsweredIsFoundAndNamed(
      String what, Defect.Kind kind, byte[] forged) {
    List<Defect> defects = PROVER.prove(forged, PACKET.due()).defects();
    assertThat(defects.stream().map(Defect::kind).collect(Collectors.toSet()))
        .as(what)
        .contains(kind);
    for (Language language : Language.values()) {
      assertThat(defects)
          .allSatisfy(
              defect ->
                  assertThat(defect.text(Cases.EDITION.texts(language)))
                      .isNotBlank()
                      .doesNotContain("«", "{"));
    }
  }

  @Test
  void aPacketThatDoesNotPassIsGivenToNobody() {
    Packet failed = drawnWith(file -> Smudge.over(file, PLACE.page(), PLACE.cell().area()));

    assertThatThrownBy(failed::bytes).isInstanceOf(Unproved.class);
    assertThat(failed.proof().defects())
        .anySatisfy(
            defect -> {
              assertThat(defect.page()).isEqualTo(PLACE.page());
              assertThat(defect.place()).isEqualTo(PLACE.cell().name());
              assertThat(defect.kind()).isEqualTo(Defect.Kind.COVERED);
            });
  }

  private static Packet drawnWith(UnaryOperator<byte[]> accident) {
    Draft draft = Cases.draft("single-gmbh");
    Facts facts = Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
    PacketOptions options =
        PacketOptions.forPrint(MADE, Findings.of(facts, draft), CaseFile.of(draft)).asDraft();
    return new Packets(TestFonts.FONTS, accident).draw(facts, options);
  }
}
