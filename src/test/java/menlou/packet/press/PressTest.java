package menlou.packet.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Trouble;
import menlou.packet.Packet;
import menlou.packet.PacketFile;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.SheetInfo;
import menlou.packet.TestFonts;
import menlou.packet.page.PaperSize;
import menlou.rules.Findings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {
  private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");

  /** How far a mark may lie off on paper, in millimetres. */
  private static final double OFF = 0.3;

  private static final Pattern NUMBER = Pattern.compile("第\\s*(\\d+)\\s*页");
  private static final Packet PACKET = packet(true);

  /** Without a case there are no codes, which the JDK prints as pictures. */
  private static final Packet PLAIN = packet(false);

  /** The first sheet across, and the one before it. */
  private static final int ACROSS = across();

  private static Packet packet(boolean carried) {
    Draft draft = Cases.draft("single-gmbh");
    Facts facts = Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
    PacketOptions options =
        new PacketOptions(
            Language.ZH,
            false,
            Optional.empty(),
            MADE,
            Findings.of(facts, draft),
            carried ? Optional.of(menlou.draft.CaseFile.of(draft)) : Optional.empty());
    return new Packets(TestFonts.FONTS).draw(facts, options);
  }

  private static int across() {
    return PACKET.sheets().stream()
        .filter(sheet -> sheet.size() == PaperSize.LANDSCAPE)
        .findFirst()
        .orElseThrow()
        .page();
  }

  private static PrintOrder order(String pages, int copies, boolean duplex) {
    return new PrintOrder(Optional.empty(), pages, copies, duplex, "packet");
  }

  private static BufferedImage picture(byte[] pdf, int page, double dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, (float) dpi, ImageType.GRAY);
    }
  }

  /** The number each page says it has; 0 for an empty one. */
  private static List<Integer> numbers(byte[] pdf) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        Matcher number = NUMBER.matcher(stripper.getText(document));
        int last = 0;
        while (number.find()) {
          last = Integer.parseInt(number.group(1));
        }
        numbers.add(last);
      }
    }
    return numbers;
  }

  @Test
  void aPrinterThatTakesPdfGetsThePagesAsTheyAreAndNothingElse() throws IOException {
    FakePrinter printer = FakePrinter.ofPdf("laser");
    String pages = (ACROSS - 1) + "-" + ACROSS;

    Printed printed = FakePrinter.press(printer).print(PACKET.bytes(), order(pages, 1, false));

    assertThat(printed).isEqualTo(new Printed("laser", 2, 2));
    byte[] sent = printer.last().pdf();
    assertThat(numbers(sent)).containsExactly(ACROSS - 1, ACROSS);
    for (int i = 0; i < 2; i++) {
      BufferedImage before = picture(PACKET.bytes(), ACROSS - 1 + i, 100);
      BufferedImage after = picture(sent, i + 1, 100);
      assertThat(after.getWidth()).isEqualTo(before.getWidth());
      assertThat(after.getData().getDataBuffer().getSize())
          .isEqualTo(before.getData().getDataBuffer().getSize());
      assertThat(pixels(after)).isEqualTo(pixels(before));
    }
    assertThat(PacketFile.open(PACKET.bytes())).isPresent();
    assertThat(PacketFile.open(sent)).isEmpty();
    assertThat(sent.length).isLessThan(PACKET.size());
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void whereItIsDrawnForThePrinterNothingIsShrunkOrShiftedAndASheetAcrossIsTurned()
      throws IOException {
    FakePrinter printer = FakePrinter.ofDrawings("ink");
    String pages = (ACROSS - 1) + "-" + ACROSS;

    FakePrinter.press(printer).print(PACKET.bytes(), order(pages, 1, false));

    List<BufferedImage> sheets = printer.last().sheets();
    assertThat(sheets).hasSize(2).allMatch(sheet -> sheet.getHeight() > sheet.getWidth());
    assertThat(Extent.of(sheets.getFirst(), FakePrinter.DPI).off(extent(PACKET, ACROSS - 1)))
        .isLessThan(OFF);
    assertThat(
            Extent.of(sheets.getLast(), FakePrinter.DPI)
                .off(extent(PACKET, ACROSS).turnedLeft(297)))
        .isLessThan(OFF);
  }

  private static Extent extent(Packet packet, int page) throws IOException {
    return Extent.of(picture(packet.bytes(), page, FakePrinter.DPI), FakePrinter.DPI);
  }

  @Test
  void theJdksOwnPostScriptHasA4PagesOfShapesAtTheirPlaces() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamPrintService service =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(out);
    String pages = (ACROSS - 1) + "-" + ACROSS;

    FakePrinter.press(service).print(PLAIN.bytes(), order(pages, 1, false));

    List<PostScript.Page> printed = PostScript.pages(out.toString(StandardCharsets.ISO_8859_1));
    assertThat(printed).hasSize(2).allMatch(page -> Math.abs(page.height() - 841.89) < 0.1);
    // Every letter is a shape of its own: a page of pictures would have none.
    assertThat(printed).allMatch(page -> page.shapes() > 100);
    assertThat(printed.getFirst().extent().off(extent(PLAIN, ACROSS - 1))).isLessThan(OFF);
    assertThat(printed.getLast().extent().off(extent(PLAIN, ACROSS).turnedLeft(297)))
        .isLessThan(OFF);
  }

  @Test
  void pagesAndCopiesComeInOrderAsWholeSets() throws IOException {
    FakePrinter printer = FakePrinter.ofPdf("laser");

    Printed printed = FakePrinter.press(printer).print(PACKET.bytes(), order("5, 2-3", 2, false));

    assertThat(numbers(printer.last().pdf())).containsExactly(2, 3, 5, 2, 3, 5);
    assertThat(printed).isEqualTo(new Printed("laser", 3, 6));
  }

  @Test
  void theWholePacketIsPrintedUnlessPagesAreNamed() throws IOException {
    FakePrinter printer = FakePrinter.ofPdf("laser");
    int all = PACKET.sheets().size();

    assertThat(FakePrinter.press(printer).print(PACKET.bytes(), order(" ", 1, false)))
        .isEqualTo(new Printed("laser", all, all));

    assertThat(numbers(printer.last().pdf()))
        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, all).boxed().toList());
  }

  @Test
  void onBothSidesEveryPartAndEveryCopyBeginsOnAFront() throws IOException {
    FakePrinter printer = FakePrinter.ofPdf("laser");
    List<Integer> beginnings =
        PACKET.sheets().stream()
            .filter(sheet -> sheet.pageOfPart() == 1)
            .map(SheetInfo::page)
            .toList();

    Printed printed = FakePrinter.press(printer).print(PACKET.bytes(), order("", 2, true));

    List<Integer> sides = numbers(printer.last().pdf());
    int copies = 0;
    for (int side = 0; side < sides.size(); side++) {
      if (beginnings.contains(sides.get(side))) {
        assertThat(side % 2).as("side of page " + sides.get(side)).isZero();
        copies += sides.get(side) == 1 ? 1 : 0;
      } else if (sides.get(side) == 0) {
        assertThat(side % 2).as("an empty front").isOne();
      }
    }
    assertThat(copies).isEqualTo(2);
    assertThat(sides).contains(0);
    assertThat(printed.sheets()).isEqualTo((sides.size() + 1) / 2);
    assertThat(printer.last().attributes().get(Sides.class)).isEqualTo(Sides.DUPLEX);
  }

  @Test
  void thePrinterIsToldThePaperTheSidesAndToLeaveOutItsOwnSheet() {
    FakePrinter printer = FakePrinter.ofPdf("laser");

    FakePrinter.press(printer).print(PACKET.bytes(), order("1", 1, false));

    var attributes = printer.last().attributes();
    assertThat(attributes.get(Media.class)).isEqualTo(MediaSizeName.ISO_A4);
    assertThat(attributes.get(Sides.class)).isEqualTo(Sides.ONE_SIDED);
    assertThat(attributes.get(JobSheets.class)).isEqualTo(JobSheets.NONE);
    assertThat(attributes.get(JobName.class)).isEqualTo(new JobName("packet", null));
  }

  @Test
  void printersAreToldApartByWhatTheyCanDo() {
    FakePrinter letter = FakePrinter.withPaper(MediaSizeName.NA_LETTER);
    FakePrinter usual = FakePrinter.ofPdf("laser");
    Press press = FakePrinter.press(List.of(letter, usual), Optional.of(usual));

    assertThat(press.printers())
        .containsExactly(
            new Printer("laser", true, true, true, false),
            new Printer("narrow", false, false, false, false));
  }

  @Test
  void whatAPrinterCannotDoIsSaidAndNothingIsSent() {
    FakePrinter letter = FakePrinter.withPaper(MediaSizeName.NA_LETTER);
    FakePrinter simple = FakePrinter.ofDrawings("ink");

    assertThatThrownBy(() -> FakePrinter.press(letter).print(PACKET.bytes(), order("1", 1, false)))
        .isInstanceOfSatisfying(Trouble.class, told("print.no-paper"));
    assertThatThrownBy(() -> FakePrinter.press(simple).print(PACKET.bytes(), order("1", 1, true)))
        .isInstanceOfSatisfying(Trouble.class, told("print.no-duplex"));
    assertThat(letter.jobs() + simple.jobs()).isZero();
  }

  private static java.util.function.Consumer<Trouble> told(String code) {
    return trouble -> assertThat(trouble.code()).isEqualTo(code);
  }

  @Test
  void aPrinterIsFoundByNameOrIsTheUsualOneOrTheOnlyOne() {
    FakePrinter one = FakePrinter.ofPdf("one");
    FakePrinter two = FakePrinter.ofPdf("two");
    byte[] pdf = PACKET.bytes();

    FakePrinter.press(one, two)
        .print(pdf, new PrintOrder(Optional.of("two"), "1", 1, false, "packet"));
    FakePrinter.press(List.of(one), Optional.empty()).print(pdf, order("1", 1, false));

    assertThat(List.of(one.jobs(), two.jobs())).containsExactly(1, 1);
    assertThatThrownBy(() -> FakePrinter.press().print(pdf, order("1", 1, false)))
        .isInstanceOfSatisfying(Trouble.class, told("print.no-printer"));
    assertThatThrownBy(
            () ->
                FakePrinter.press(List.of(one, two), Optional.empty())
                    .print(pdf, order("1", 1, false)))
        .isInstanceOfSatisfying(Trouble.class, told("print.which-printer"))
        .hasMessageContaining("one, two");
    assertThatThrownBy(
            () ->
                FakePrinter.press(one)
                    .print(pdf, new PrintOrder(Optional.of("three"), "1", 1, false, "packet")))
        .isInstanceOfSatisfying(Trouble.class, told("print.unknown-printer"));
  }

  @Test
  void pagesOnA3AreToldSoAndDoNotMixWithOthers() throws IOException {
    FakePrinter large = FakePrinter.withPaper(MediaSizeName.ISO_A3);
    try (PDDocument mixed = new PDDocument()) {
      mixed.addPage(new PDPage(new PDRectangle(1190.55f, 841.89f)));
      mixed.addPage(new PDPage(PDRectangle.A4));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      mixed.save(out);
      FakePrinter.press(large).print(out.toByteArray(), order("1", 1, false));
      assertThat(large.last().attributes().get(Media.class)).isEqualTo(MediaSizeName.ISO_A3);
      assertThatThrownBy(
              () -> FakePrinter.press(large).print(out.toByteArray(), order("", 1, false)))
          .isInstanceOfSatisfying(Trouble.class, told("print.not-a4"));
    }
  }

  @Test
  void aJobThePrinterRefusesIsTroubleWithItsReason() {
    FakePrinter printer = FakePrinter.ofPdf("laser");
    printer.fail("out of toner");

    assertThatThrownBy(() -> FakePrinter.press(printer).print(PACKET.bytes(), order("1", 1, false)))
        .isInstanceOfSatisfying(Trouble.class, told("print.refused"))
        .hasMessageContaining("out of toner");
  }

  @Test
  void whatIsNotOnA4OrNoPdfIsRefusedBeforeAnyPrinterIsAsked() throws IOException {
    Press none = FakePrinter.press();
    try (PDDocument letter = new PDDocument()) {
      letter.addPage(new PDPage(PDRectangle.A4));
      letter.addPage(new PDPage(PDRectangle.LETTER));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      letter.save(out);
      assertThatThrownBy(() -> none.print(out.toByteArray(), order("", 1, false)))
          .isInstanceOfSatisfying(Trouble.class, told("print.not-a4"));
      assertThatThrownBy(() -> none.print(out.toByteArray(), order("1", 1, false)))
          .isInstanceOfSatisfying(Trouble.class, told("print.no-printer"));
    }
    assertThatThrownBy(
            () -> none.print("%PDF".getBytes(StandardCharsets.UTF_8), order("", 1, false)))
        .isInstanceOfSatisfying(Trouble.class, told("packet.damaged"));
    assertThatThrownBy(() -> order("", 0, false))
        .isInstanceOfSatisfying(Trouble.class, told("print.copies"));
  }
}
