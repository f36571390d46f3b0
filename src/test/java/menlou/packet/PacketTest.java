package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.Cases;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Datum;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.RandomCases;
import menlou.draft.Trouble;
import menlou.packet.type.Face;
import menlou.packet.type.Fonts;
import menlou.rules.Findings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacketTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);

  private static Facts facts(Draft draft) {
    return Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
  }

  private static PacketOptions options(Draft draft) {
    return PacketOptions.forPrint(MADE, Findings.of(facts(draft), draft), CaseFile.of(draft));
  }

  private static final Map<String, Packet> DRAWN = new HashMap<>();
  private static final Map<String, Glyphs> READ = new HashMap<>();

  private static Packet packet(String name) {
    return DRAWN.computeIfAbsent(
        name,
        each -> {
          Draft draft = Cases.draft(each);
          return PACKETS.draw(facts(draft), options(draft));
        });
  }

  private static Glyphs glyphs(String name) {
    return READ.computeIfAbsent(name, each -> Glyphs.of(packet(each).bytes()));
  }

  static List<String> cases() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyLetterStandsOnItsPageAndOnNoOther(String name) {
    Packet packet = packet(name);
    Glyphs glyphs = glyphs(name);
    assertThat(glyphs.count()).isEqualTo(packet.sheets().size());
    assertThat(glyphs.outside()).isEmpty();
    assertThat(glyphs.overlaps()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPageSaysWhichItIs(String name) {
    Packet packet = packet(name);
    Glyphs glyphs = glyphs(name);
    for (SheetInfo sheet : packet.sheets()) {
      assertThat(glyphs.text(sheet.page()))
          .contains(
              "第" + sheet.page() + "页共" + packet.sheets().size() + "页",
              packet.id(),
              Cases.EDITION.id());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyTextAnswerInTheLedgerIsPrintedInOneOfItsCells(String name) {
    Facts facts = facts(Cases.draft(name));
    Glyphs glyphs = glyphs(name);
    packet(name)
        .ledger()
        .places()
        .forEach(
            (path, places) ->
                printed(facts, path)
                    .ifPresent(
                        words ->
                            assertThat(places)
                                .as(path + " = " + words)
                                .anyMatch(
                                    place ->
                                        place.cell().annex().isPresent()
                                            || glyphs
                                                .text(place.page(), place.cell().area())
                                                .contains(words))));
  }

  private static Optional<String> printed(Facts facts, Path path) {
    FieldType type = facts.edition().fields().at(path.field()).type();
    boolean words =
        type instanceof FieldType.Text
            || type instanceof FieldType.Chinese
            || type instanceof FieldType.Email;
    return words
            && facts.known(path).orElse(new Datum.Word("")) instanceof Datum.Word(String text)
            && !text.startsWith("+")
        ? Optional.of(shown(text.replaceAll("[\\s\u3000]", "")))
        : Optional.empty();
  }

  /** Characters no font has are printed as the missing sort. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                shown.appendCodePoint(
                    TestFonts.FONTS.canShow(Face.SONG, Character.toString(c)) ? c : 0x3013));
    return shown.toString();
  }

  @Test
  void randomCasesHoweverUnfinishedStayInsideTheirPages() {
    RandomCases wild = RandomCases.wild(Cases.EDITION, 7);
    RandomCases complete = RandomCases.complete(Cases.EDITION, 8);
    for (int i = 0; i < 12; i++) {
      Draft draft = i % 2 == 0 ? wild.next() : complete.next();
      Packet packet = PACKETS.draw(facts(draft), options(draft).asDraft());
      Glyphs glyphs = Glyphs.of(packet.bytes());
      assertThat(glyphs.outside()).isEmpty();
      assertThat(glyphs.overlaps()).isEmpty();
    }
  }

  @Test
  void aCompleteCaseLeavesNoCellOpenAndAnUnfinishedOneListsThem() {
    assertThat(packet("single-gmbh").open()).isEmpty();
    assertThat(packet("unfinished").open()).isNotEmpty();
  }

  @Test
  void theSameCaseGivesTheSameBytes() {
    Draft draft = Cases.draft("single-gmbh");
    assertThat(PACKETS.draw(facts(draft), options(draft))).isEqualTo(packet("single-gmbh"));
  }

  @Test
  void packetsDrawnAtTheSameTimeAreTheSameAsOneAfterTheOther() {
    List<String> names = List.of("single-gmbh", "two-foreign", "hong-kong", "taiwan-person");
    Packets fresh = new Packets(new Fonts());
    List<Packet> drawn =
        java.util.stream.IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> Cases.draft(names.get(i % names.size())))
            .map(draft -> fresh.draw(facts(draft), options(draft)))
            .toList();
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(drawn.get(i)).isEqualTo(packet(names.get(i % names.size())));
    }
  }

  @Test
  void theReadingCopySaysSoOnEveryPageAndHasTheSameParts() {
    Draft draft = Cases.draft("single-gmbh");
    Packet copy = PACKETS.draw(facts(draft), options(draft).in(Language.EN));
    Glyphs glyphs = Glyphs.of(copy.bytes());
    copy.sheets()
        .forEach(
            sheet -> assertThat(glyphs.text(sheet.page())).contains("Readingcopy,notforhandingin"));
    assertThat(copy.sheets().stream().map(SheetInfo::part).distinct().toList())
        .containsAll(
            packet("single-gmbh").sheets().stream()
                .map(SheetInfo::part)
                .distinct()
                .filter(part -> !part.equals("annex"))
                .toList());
  }

  @Test
  void aDraftSaysSoOnEveryPage() {
    Draft draft = Cases.draft("unfinished");
    Packet packet = PACKETS.draw(facts(draft), options(draft).asDraft());
    Glyphs glyphs = Glyphs.of(packet.bytes());
    packet.sheets().forEach(sheet -> assertThat(glyphs.text(sheet.page())).contains("不得用于办理"));
  }

  @Test
  void aPacketIsSmall() {
    assertThat(packet("sino-foreign").size()).isLessThan(600_000);
    assertThat(packet("single-gmbh").size()).isLessThan(400_000);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCaseComesOutAsItWentIn(String name) {
    Draft draft = Cases.draft(name);
    assertThat(PacketFile.open(packet(name).bytes()))
        .contains(CaseFile.of(draft).bytes(Cases.EDITION));
  }

  @Test
  void aFileThatIsNoPacketIsRefusedByName() throws Exception {
    byte[] packet = packet("single-gmbh").bytes();
    assertThatThrownBy(
            () -> PacketFile.open("hello, world".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("packet.damaged");
    assertThatThrownBy(() -> PacketFile.open(encrypted(packet)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("packet.encrypted");
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      empty.save(out);
      assertThat(PacketFile.open(out.toByteArray())).isEmpty();
    }
  }

  @Test
  void aCutOrFlippedPacketIsRefusedOrGivesTheTrueCase() {
    byte[] packet = packet("single-gmbh").bytes();
    byte[] truth = PacketFile.open(packet).orElseThrow();
    java.util.Random random = new java.util.Random(5);
    for (int i = 0; i < 60; i++) {
      byte[] hurt =
          i % 3 == 0
              ? java.util.Arrays.copyOf(packet, random.nextInt(packet.length))
              : packet.clone();
      for (int flips = i % 3 * 20; flips > 0; flips--) {
        hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        PacketFile.open(hurt).ifPresent(read -> assertThat(read).isEqualTo(truth));
      } catch (Trouble refused) {
        assertThat(refused.code()).startsWith("packet.");
      }
    }
  }

  private static byte[] encrypted(byte[] packet) throws Exception {
    try (PDDocument document = Loader.loadPDF(packet)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Copies of identity documents are kept apart from the sheets others may look at. */
  @Test
  void anAttachedPictureStandsOnThePageOfCopiesAndNotOnTheSheetOfTheLegalRepresentative()
      throws Exception {
    CaseFile file = Pictured.of(Cases.draft("single-gmbh"));
    PacketOptions options = PacketOptions.forPrint(MADE, List.of(), file);
    try (PageImages images = new PageImages(PACKETS.draw(facts(file.draft()), options));
        PageImages before = new PageImages(packet("single-gmbh"))) {
      int copies = firstPage("identity-copies");
      int sheet = firstPage("legal-representative");
      assertThat(dark(images.image(copies, 36)))
          .isGreaterThan(dark(before.image(copies, 36)) + 2_000);
      assertThat(dark(images.image(sheet, 36))).isLessThan(dark(before.image(sheet, 36)) + 100);
    }
  }

  private static int firstPage(String part) {
    return packet("single-gmbh").sheets().stream()
        .filter(sheet -> sheet.part().equals(part))
        .findFirst()
        .orElseThrow()
        .page();
  }

  private static int dark(BufferedImage page) {
    int dark = 0;
    for (int x = 0; x < page.getWidth(); x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void aPageCanBeShownAsAPicture() {
    try (PageImages images = new PageImages(packet("single-gmbh"))) {
      BufferedImage page = images.image(1, 48);
      assertThat(page.getWidth()).isBetween(395, 399);
      assertThat(dark(page)).isGreaterThan(1000);
    }
  }
}
