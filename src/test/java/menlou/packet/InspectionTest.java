package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.Redaction;
import menlou.draft.Trouble;
import menlou.packet.page.Area;
import menlou.packet.proof.Alteration;
import menlou.packet.proof.Alteration.Kind;
import menlou.packet.read.Glyph;
import menlou.packet.read.ReadFile;
import menlou.rules.Findings;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody does to a packet is found, and named by page and place. */
class InspectionTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00.750Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);
  private static final Inspection INSPECTION = new Inspection(PACKETS, Cases.EDITION);
  private static final Packet PACKET = draw("single-gmbh", Language.ZH, false);
  private static final byte[] TRUE = PACKET.bytes();

  private static Packet draw(String name, Language language, boolean draftMark) {
    Draft draft = Cases.draft(name);
    Facts facts = Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
    PacketOptions options =
        PacketOptions.forPrint(MADE, Findings.of(facts, draft), CaseFile.of(draft)).in(language);
    return PACKETS.draw(facts, draftMark ? options.asDraft() : options);
  }

  private static Verdict verdict(byte[] pdf) {
    return INSPECTION.of(pdf).orElseThrow();
  }

  private static List<Alteration> alterations(byte[] pdf) {
    return verdict(pdf) instanceof Verdict.Altered altered ? altered.alterations() : List.of();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anUntouchedPacketIsProvedByteForByte(Language language) {
    for (String name : List.of("two-foreign", "unfinished")) {
      assertThat(verdict(draw(name, language, name.equals("unfinished")).bytes()))
          .isInstanceOf(Verdict.Proved.class);
    }
  }

  @Test
  void aShareCopyForBothSidesIsProvedToo() {
    Draft draft = Cases.draft("two-foreign");
    Facts facts = Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
    Redaction redaction = Redaction.of(CaseFile.of(draft), facts, "share copy");
    Draft left = redaction.caseFile().draft();
    PacketOptions options =
        PacketOptions.forPrint(MADE, List.of(), CaseFile.of(draft))
            .stacked(new Stacking(true, true))
            .shared(redaction);
    Packet packet = PACKETS.draw(Facts.of(Cases.EDITION, left.answers(), Cases.TODAY), options);
    assertThat(packet.proof().defects()).isEmpty();
    assertThat(verdict(packet.bytes())).isInstanceOf(Verdict.Proved.class);
  }

  @Test
  void aPacketAnotherProgramSavedAnewAgrees() {
    assertThat(verdict(Forger.changed(TRUE, _ -> {}))).isInstanceOf(Verdict.Agrees.class);
  }

  // The name of the company, in its cell of the application.
  private static final Ledger.Place PLACE =
      PACKET.ledger().places(new Path("company.name")).stream()
          .filter(place -> PACKET.sheets().get(place.page() - 1).part().equals("application"))
          .findFirst()
          .orElseThrow();

  private static final Forger.Letter LETTER =
      Forger.letter(TRUE, PLACE.page(), PLACE.cell().area(), "北京澄川");
  private static final Forger.Letter NEXT =
      Forger.letter(TRUE, PLACE.page(), PLACE.cell().area(), "京澄川");

  private static byte[] content(UnaryOperator<String> change) {
    return Forger.rewritten(TRUE, PLACE.page(), change);
  }

  private static byte[] appended(String operators) {
    return content(before -> before + operators);
  }

  private static byte[] operator(String operator, UnaryOperator<String> change) {
    return content(before -> LETTER.withOperator(before, operator, change));
  }

  private static String rectangle(Area area) {
    float bottom = PACKET.sheets().get(PLACE.page() - 1).size().height() - area.bottom();
    return area.x() + " " + bottom + " " + area.width() + " " + area.height() + " re f\n";
  }

  /** Operators that write the first letter of the packet's Song font. */
  private static String words(String mode) {
    return "BT " + mode + " 0 g /SERIF_SC 10 Tf 30 20 Td <00010002> Tj ET\n";
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(
        Arguments.of(
            "a letter exchanged",
            Kind.WORDS_CHANGED,
            content(it -> LETTER.withCode(it, _ -> code(it, NEXT)))),
        Arguments.of(
            "a letter taken out", Kind.WORDS_CHANGED, content(it -> LETTER.withCode(it, _ -> ""))),
        Arguments.of("a value moved away", Kind.WORDS_CHANGED, operator("Td", _ -> "400 30")),
        Arguments.of(
            "a value at 3 points",
            Kind.WORDS_REDRAWN,
            operator("Tf", font -> font.substring(0, font.indexOf(' ')) + " 3")),
        Arguments.of("a value in grey", Kind.WORDS_REDRAWN, operator("Td", at -> "0.5 g " + at)),
        Arguments.of("words added", Kind.WORDS_ADDED, appended(words("0 Tr"))),
        Arguments.of("words hidden", Kind.WORDS_HIDDEN, appended(words("3 Tr"))),
        Arguments.of(
            "a white rectangle over the cell",
            Kind.COVERED,
            appended("1 g " + rectangle(PLACE.cell().area()))),
        Arguments.of("a line added", Kind.MARKS_ADDED, appended("0 0 m 300 40 l S\n")),
        Arguments.of(
            "the lines taken away",
            Kind.MARKS_MISSING,
            content(it -> it.replaceAll("(?<=\\n)S\\n", "n\n").replaceAll(" l\\s+S\\n", " l n\n"))),
        Arguments.of("a page taken out", Kind.PAGE_MISSING, pages(it -> it.removePage(4))),
        Arguments.of("a page twice", Kind.PAGE_TWICE, pages(it -> it.importPage(it.getPage(6)))),
        Arguments.of("a page moved", Kind.PAGE_MOVED, pages(InspectionTest::firstPageLast)),
        Arguments.of("a foreign page", Kind.PAGE_ADDED, pages(it -> it.addPage(new PDPage()))),
        Arguments.of("a page turned", Kind.PAGE_TURNED, pages(it -> it.getPage(2).setRotation(90))),
        Arguments.of("a note", Kind.NOTE_ADDED, pages(InspectionTest::note)),
        Arguments.of("a form", Kind.EXTRA, pages(InspectionTest::form)),
        Arguments.of(
            "what letters say they are exchanged",
            Kind.WORDS_CHANGED,
            pages(it -> swap(it, false, COSName.TO_UNICODE))),
        Arguments.of(
            "outlines exchanged",
            Kind.WORDS_REDRAWN,
            pages(it -> swap(it, true, COSName.CID_TO_GID_MAP))),
        Arguments.of("another case", Kind.CASE, pages(it -> otherCase(it, false))),
        Arguments.of("another case and its hash", Kind.NUMBER, pages(it -> otherCase(it, true))));
  }

  private static String code(String content, Forger.Letter letter) {
    StringBuilder code = new StringBuilder();
    letter.withCode(
        content,
        found -> {
          code.append(found);
          return found;
        });
    return code.toString();
  }

  private static byte[] pages(Forger.Change change) {
    return Forger.changed(TRUE, change);
  }

  private static void firstPageLast(PDDocument document) {
    PDPage first = document.getPage(0);
    document.removePage(0);
    document.addPage(first);
  }

  private static void note(PDDocument document) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setRectangle(new PDRectangle(100, 100, 20, 20));
    PDPage page = document.getPage(3);
    List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all =
        new java.util.ArrayList<>(page.getAnnotations());
    all.add(note);
    page.setAnnotations(all);
  }

  private static void form(PDDocument document) {
    document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
  }

  private static void swap(PDDocument document, boolean descendant, COSName entry) {
    COSDictionary fonts =
        document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    List<COSDictionary> two =
        fonts.keySet().stream()
            .limit(2)
            .map(fonts::getCOSDictionary)
            .map(font -> descendant ? descendant(font) : font)
            .toList();
    var kept = two.get(0).getItem(entry);
    two.get(0).setItem(entry, two.get(1).getItem(entry));
    two.get(1).setItem(entry, kept);
  }

  private static COSDictionary descendant(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    return (COSDictionary) descendants.getObject(0);
  }

  /** Another answer in the case inside; with a true fingerprint or without. */
  private static void otherCase(PDDocument document, boolean fingerprint) throws IOException {
    COSDictionary file =
        (COSDictionary)
            document
                .getDocumentCatalog()
                .getCOSObject()
                .getCOSArray(COSName.getPDFName("AF"))
                .getObject(0);
    String json = new String(PacketFile.open(TRUE).orElseThrow(), StandardCharsets.UTF_8);
    String other = json.replace("澄川", "澄江");
    file.getCOSDictionary(COSName.EF).setItem(COSName.F, Forger.stream(document, latin(other)));
    if (fingerprint) {
      file.setString(COSName.getPDFName("MENLOU_SHA256"), sha256(other));
    }
  }

  /** Bytes as the forger writes them. */
  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void whatWasAlteredIsFoundAndNamed(String what, Kind kind, byte[] forged) {
    List<Alteration> alterations = alterations(forged);
    assertThat(alterations.stream().map(Alteration::kind)).as(what).contains(kind);
    for (Language language : Language.values()) {
      assertThat(alterations)
          .allSatisfy(
              each ->
                  assertThat(each.text(Cases.EDITION.texts(language)))
                      .isNotBlank()
                      .doesNotContain("«", "{"));
    }
  }

  @Test
  void anExchangedLetterIsNamedByPageAndCellAndNothingElseIsDoubted() {
    List<Alteration> alterations =
        alterations(content(it -> LETTER.withCode(it, _ -> code(it, NEXT))));
    assertThat(alterations).hasSize(1);
    assertThat(alterations.getFirst().page()).isEqualTo(PLACE.page());
    assertThat(alterations.getFirst().place()).isEqualTo(PLACE.cell().name());
    assertThat(alterations.getFirst().details().get("due")).startsWith("北京澄川");
    assertThat(alterations.getFirst().details().get("found")).startsWith("京京澄川");
  }

  @Test
  void anyLetterOnAnyPageIsMissedOnThatPage() {
    Random random = new Random(20261126);
    for (int i = 0; i < 12; i++) {
      int page = 1 + random.nextInt(PACKET.sheets().size());
      List<Glyph> glyphs = ReadFile.of(TRUE).pages().get(page - 1).glyphs();
      int index = random.nextInt(glyphs.size());
      if (!glyphs.get(index).isBlank()) {
        Forger.Letter letter = new Forger.Letter(page, index, glyphs.get(index));
        byte[] forged = Forger.rewritten(TRUE, page, it -> letter.withCode(it, _ -> ""));
        assertThat(alterations(forged).stream().map(Alteration::page)).containsOnly(page);
      }
    }
  }

  @Test
  void whatCarriesNoCaseOrDoesNotSayHowItWasDrawnIsNoPacketToProve() throws IOException {
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      empty.save(out);
      assertThat(INSPECTION.of(out.toByteArray())).isEqualTo(Optional.empty());
    }
    byte[] silent =
        pages(
            document ->
                ((COSDictionary)
                        document
                            .getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"))
                            .getObject(0))
                    .removeItem(COSName.getPDFName("MENLOU_Drawn")));
    assertThatThrownBy(() -> INSPECTION.of(silent))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("packet.no-recipe");
  }
}
