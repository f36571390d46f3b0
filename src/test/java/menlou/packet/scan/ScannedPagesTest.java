package menlou.packet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import menlou.Cases;
import menlou.draft.CaseFile;
import menlou.draft.Trouble;
import menlou.interview.Assessment;
import menlou.packet.Packet;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.TestFonts;
import menlou.packet.code.CodePlaces;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages drawn, scanned badly, and read back. */
class ScannedPagesTest {
  private static final Packets PACKETS = new Packets(TestFonts.FONTS);
  private static final Map<String, Packet> DRAWN = new HashMap<>();

  private static final List<BufferedImage> FULL = new ArrayList<>();

  @TempDir Path folder;

  private static Packet packet(String name) {
    return DRAWN.computeIfAbsent(
        name,
        each -> {
          Assessment assessment = Cases.assess(Cases.draft(each));
          PacketOptions options =
              PacketOptions.forPrint(
                  Instant.parse("2026-11-23T02:00:00Z"),
                  assessment.findings(),
                  CaseFile.of(assessment.draft()));
          return PACKETS.draw(assessment.facts(), options);
        });
  }

  private static byte[] caseOf(String name) {
    return CaseFile.of(Cases.draft(name)).bytes(Cases.EDITION);
  }

  /** The dirt differs from page to page, but not from run to run. */
  private static Scanner scanner(int page) {
    int turned = new int[] {0, 2, 0, 1, 0, 3}[page % 6];
    double skew = new double[] {0.4, -1.2, 2.2, -3, 3, 1.7, 0}[page % 7];
    float quality = page % 3 == 0 ? 0.35f : 0;
    return new Scanner(
        turned, skew, page % 4 == 1, 10 + page % 5 * 8, 1 - page % 3 * 0.25, quality);
  }

  @Test
  void aWholePacketBadlyScannedAndShuffledGivesItsCaseBackByteForByte() {
    Stack stack = new Stack(Cases.EDITION);
    try (Scanner.Pages pages = Scanner.pages(packet("single-person"))) {
      List<Integer> order = new ArrayList<>();
      for (int page = 1; page <= pages.count(); page++) {
        order.add(page);
      }
      Collections.shuffle(order, new Random(5));
      for (int page : order) {
        BufferedImage scan = scanner(page).scan(pages.image(page), page);
        stack.add("page " + page, CodeFinder.find(Grey.of(scan)));
      }
    }

    Scan scan = stack.read();

    assertThat(scan.remarks()).isEmpty();
    assertThat(scan.proved()).isTrue();
    assertThat(scan.draft().map(draft -> CaseFile.of(draft).bytes(Cases.EDITION)))
        .contains(caseOf("single-person"));
  }

  /** The fullest page of a packet, in every bad way at once and alone. */
  @ParameterizedTest
  @CsvSource({
    "0,  0,   false, 0,  1,    0",
    "1,  0,   false, 0,  1,    0",
    "2,  0,   false, 0,  1,    0",
    "3,  0,   false, 0,  1,    0",
    "0,  3,   false, 0,  1,    0",
    "0,  -3,  true,  0,  1,    0",
    "0,  0.5, false, 60, 1,    0",
    "0,  0.5, false, 0,  0.25, 0",
    "0,  0.5, false, 0,  1,    0.1",
    "2,  -3,  true,  40, 0.5,  0.3",
    "1,  2.5, true,  40, 0.5,  0.3",
  })
  void noCodeOfAFullPageIsLost(
      int turned, double skew, boolean blurred, int noise, double contrast, float quality) {
    Scanner scanner = new Scanner(turned, skew, blurred, noise, contrast, quality);

    Set<String> seen = CodeFinder.find(Grey.of(scanner.scan(fullPage(), 3)));

    assertThat(seen).hasSizeGreaterThan(2).isEqualTo(CodeFinder.find(Grey.of(fullPage())));
  }

  private static synchronized BufferedImage fullPage() {
    if (FULL.isEmpty()) {
      FULL.add(drawnFullPage());
    }
    return FULL.getFirst();
  }

  private static BufferedImage drawnFullPage() {
    Packet packet = packet("sino-foreign");
    try (Scanner.Pages pages = Scanner.pages(packet)) {
      return pages.image(page(packet, "sensitive-information"));
    }
  }

  private static int page(Packet packet, String part) {
    return packet.sheets().stream()
        .filter(sheet -> sheet.part().equals(part))
        .findFirst()
        .orElseThrow()
        .page();
  }

  @Test
  void pagesComeInPicturesOfSeveralPagesAndInPdfsOfPictures() throws IOException {
    Packet packet = packet("sino-foreign");
    List<BufferedImage> scans = new ArrayList<>();
    try (Scanner.Pages pages = Scanner.pages(packet)) {
      for (String part : List.of("cover", "contributions")) {
        scans.add(pages.image(page(packet, part)));
      }
    }
    Path tiff = folder.resolve("scan.tiff");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(tiff.toFile());
        PDDocument document = new PDDocument()) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage scan : scans) {
        writer.writeToSequence(new IIOImage(scan, null, null), null);
        PDRectangle size =
            new PDRectangle(scan.getWidth() * 72f / 300, scan.getHeight() * 72f / 300);
        PDPage page = new PDPage(size);
        document.addPage(page);
        PDImageXObject picture = JPEGFactory.createFromImage(document, scan, 0.5f);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
      }
      writer.endWriteSequence();
      document.save(folder.resolve("scan.pdf").toFile());
    }

    List<Set<String>> fromTiff = found(tiff);

    assertThat(fromTiff).hasSize(2).noneMatch(Set::isEmpty);
    assertThat(found(folder.resolve("scan.pdf"))).isEqualTo(fromTiff);
  }

  private static List<Set<String>> found(Path file) {
    List<Set<String>> found = new ArrayList<>();
    ScanFile.read(file, (_, texts) -> found.add(texts));
    return found;
  }

  private void assertRefused(Path file, String code) {
    assertThatThrownBy(() -> found(file))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "<svg xmlns='http://www.w3.org/2000/svg'/>", "PK\u0003\u0004"})
  void whatIsNoPictureIsRefused(String content) throws IOException {
    assertRefused(Files.writeString(folder.resolve("x.png"), content), "scan.no-picture");
  }

  @Test
  void aDamagedPictureIsRefused() throws IOException {
    Path file = folder.resolve("x.jpg");
    byte[] whole = Scanner.jpeg(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY), 0.8f);
    Files.write(file, Arrays.copyOf(whole, 200));
    assertRefused(file, "scan.damaged");
    assertRefused(Files.writeString(folder.resolve("x.pdf"), "%PDF-1.7\nx"), "scan.damaged");
  }

  /** A few bytes that would unpack to a gigabyte. */
  @Test
  void aPictureIsMeasuredBeforeItIsUnpacked() throws IOException {
    Path file = folder.resolve("x.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
    byte[] png = Files.readAllBytes(file);
    ByteBuffer.wrap(png).putInt(16, 30000).putInt(20, 30000);
    var crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    assertRefused(Files.write(file, png), "scan.pixels");
  }

  @Test
  void aPictureInAPdfIsMeasuredBeforeItIsUnpacked() throws IOException {
    Path file = folder.resolve("x.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject picture =
          JPEGFactory.createFromImage(
              document, new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
      picture.getCOSObject().setInt(COSName.WIDTH, 30000);
      picture.getCOSObject().setInt(COSName.HEIGHT, 30000);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(picture, 0, 0, 100, 100);
      }
      document.save(file.toFile());
    }
    assertRefused(file, "scan.pixels");
  }

  @Test
  void aLockedPdfIsRefused() throws IOException {
    Path file = folder.resolve("x.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      document.save(file.toFile());
    }
    assertRefused(file, "scan.encrypted");
  }

  @Test
  void aMissingFileIsTrouble() {
    assertRefused(folder.resolve("nowhere.png"), "file.read");
  }

  /** A page the size of a wall is drawn no larger than a page. */
  @Test
  void aHugePageIsDrawnSmall() throws IOException {
    Path file = folder.resolve("x.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(14400, 14400)));
      document.save(file.toFile());
    }
    assertThat(found(file)).containsExactly(Set.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sino-foreign", "twelve-owners", "long-scope"})
  void nothingButCodesAndPageNumberStandsInTheFoot(String name) {
    Packet packet = packet(name);
    packet
        .sheets()
        .forEach(
            sheet ->
                sheet
                    .cells()
                    .forEach(
                        cell ->
                            assertThat(cell.area().bottom())
                                .as(name + " page " + sheet.page())
                                .isLessThan(
                                    sheet.size().height()
                                        - (float) (CodePlaces.FOOT - 0.1) * 72 / 25.4f)));
  }

  @Test
  void noCodeIsFoundOnAPictureOfNoise() {
    BufferedImage noise = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    byte[] dots = new byte[600 * 800];
    new Random(1).nextBytes(dots);
    noise.getRaster().setDataElements(0, 0, 600, 800, dots);
    assertThat(CodeFinder.find(Grey.of(noise))).isEqualTo(new HashSet<>());
  }
}
