package menlou.fuzz;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import menlou.catalog.Edition;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.RandomCases;
import menlou.interview.Assessment;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.blank.Blanks;
import menlou.packet.blank.DrawnBlank;
import menlou.packet.blank.MapText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the sound files everything begins with. */
final class Seeds {
  /** The foot of a page, with all its codes. */
  private static final PDRectangle FOOT = new PDRectangle(0, 0, 595, 90);

  private final Edition edition;
  private final Packets packets;
  private final Blanks blanks;

  Seeds(Edition edition, Packets packets, Blanks blanks) {
    this.edition = edition;
    this.packets = packets;
    this.blanks = blanks;
  }

  Material material() {
    try {
      byte[] packet = packet("single-person");
      byte[] blank = blank();
      return new Material(
          Map.of(
              Kind.CASE, cases(),
              Kind.PACKET,
                  List.of(few(packet), few(packet), few(packet), locked(few(packet)), packet),
              Kind.BLANK, List.of(blank, DrawnBlank.table(), locked(blank)),
              Kind.MAP, List.of(map(blank)),
              Kind.PICTURE, pictures(foot(packet)),
              Kind.SCANS, scans(packet)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<byte[]> cases() throws IOException {
    List<byte[]> cases = new ArrayList<>();
    for (String name : List.of("single-person", "single-gmbh", "sino-foreign")) {
      cases.add(sample(name));
    }
    RandomCases random = RandomCases.wild(edition, 1);
    for (int i = 0; i < 5; i++) {
      cases.add(random.nextFile().bytes(edition));
    }
    return cases;
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = Seeds.class.getResourceAsStream("/samples/" + name + CaseFile.SUFFIX)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return in.readAllBytes();
    }
  }

  private byte[] packet(String name) throws IOException {
    if (CaseFile.read(sample(name), edition)
        instanceof CaseFileReading.Good(CaseFile file, var _)) {
      Assessment assessment = Assessment.of(edition, file.draft(), LocalDate.of(2026, 11, 23));
      PacketOptions options =
          PacketOptions.forPrint(
              Instant.parse("2026-11-23T02:00:00Z"), assessment.findings(), file);
      return packets.draw(assessment.facts(), options).bytes();
    }
    throw new IllegalStateException(name);
  }

  /** Work on an open file. */
  @FunctionalInterface
  private interface Change {
    void make(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.make(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId(1L);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  /** Three pages, which keep the case inside. */
  private static byte[] few(byte[] packet) throws IOException {
    return changed(
        packet,
        document -> {
          while (document.getNumberOfPages() > 3) {
            document.removePage(document.getNumberOfPages() - 1);
          }
          document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
        });
  }

  private static byte[] locked(byte[] pdf) throws IOException {
    return changed(
        pdf,
        document ->
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
  }

  private static byte[] blank() throws IOException {
    return changed(BlankWithFields.bytes(), _ -> {});
  }

  private byte[] map(byte[] blank) {
    String map = MapText.of("blank.pdf", blanks.find(blank), "how to go on");
    return map.replaceFirst("value: ''", "value: '{company.name}, {capital.registered}'")
        .replaceFirst("value: ''", "tick: \"size(owners) > 1 && company.tradeName != ''\"")
        .replaceFirst("value: ''", "each: owners\n    row: 1\n    value: '{owner.nameChinese}'")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static BufferedImage foot(byte[] packet) throws IOException {
    try (PDDocument document = Loader.loadPDF(packet)) {
      document.getPage(2).setCropBox(FOOT);
      return new PDFRenderer(document).renderImage(2, 2.5f, ImageType.GRAY);
    }
  }

  private static List<byte[]> pictures(BufferedImage foot) throws IOException {
    BufferedImage small = foot.getSubimage(0, 0, foot.getWidth() / 4, foot.getHeight());
    BufferedImage two =
        new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    two.getGraphics().drawImage(small, 0, 0, null);
    List<byte[]> pictures = new ArrayList<>();
    for (String format : List.of("png", "jpg", "tiff", "bmp", "gif")) {
      pictures.add(written(format.equals("jpg") ? foot : small, format));
    }
    pictures.add(written(two, "png"));
    pictures.add(written(two, "tiff"));
    pictures.add(written(foot, "png"));
    return pictures;
  }

  private static byte[] written(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, format, out)) {
      throw new IllegalStateException(format);
    }
    return out.toByteArray();
  }

  private static List<byte[]> scans(byte[] packet) throws IOException {
    BufferedImage foot = foot(packet);
    byte[] drawn =
        changed(
            packet,
            document -> {
              while (document.getNumberOfPages() > 1) {
                document.removePage(document.getNumberOfPages() - 1);
              }
              document.getPage(0).setCropBox(FOOT);
              COSName tree = COSName.STRUCT_TREE_ROOT;
              document.getDocumentCatalog().getCOSObject().removeItem(tree);
              document.getPage(0).getResources().getCOSObject().removeItem(COSName.FONT);
              document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
              document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
            });
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 2; i++) {
        PDPage page = new PDPage(FOOT);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(
              i == 0
                  ? JPEGFactory.createFromImage(document, foot, 0.6f)
                  : LosslessFactory.createFromImage(document, foot),
              0,
              0,
              FOOT.getWidth(),
              FOOT.getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setDocumentId(1L);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return List.of(drawn, out.toByteArray());
    }
  }
}
