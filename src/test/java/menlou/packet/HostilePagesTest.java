package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import menlou.draft.Trouble;
import menlou.packet.bind.RawPdf;
import menlou.packet.blank.Blanks;
import menlou.packet.read.ReadFile;
import menlou.packet.scan.ScanFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages made to keep a reader busy, or to fill its memory, with a few bytes. */
class HostilePagesTest {
  private static final Blanks BLANKS = new Blanks(TestFonts.FONTS);
  private static final byte[] ZEROES = new byte[1 << 20];

  @TempDir Path folder;

  private static void assertRefused(String code, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.code()).isEqualTo(code);
              assertThat(trouble.getCause() instanceof OutOfMemoryError).isFalse();
            });
  }

  private Set<String> scanned(byte[] file) throws IOException {
    Path scan = Files.write(folder.resolve("scan"), file);
    Set<String> all = new HashSet<>();
    ScanFile.read(scan, (_, texts) -> all.addAll(texts));
    return all;
  }

  private void assertRefusedByAll(byte[] pdf) {
    assertRefused("packet.too-large", () -> ReadFile.ofOthers(pdf));
    assertRefused("blank.too-large", () -> BLANKS.find(pdf));
    assertRefused("scan.too-large", () -> scanned(pdf));
  }

  private static byte[] selfDrawing(int times) {
    return RawPdf.page(
        "/XObject<</Me 5 0 R>>",
        RawPdf.operators("/Me Do ", 1),
        RawPdf.stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Me 5 0 R>>>>",
            RawPdf.ascii("/Me Do ".repeat(times))));
  }

  @Test
  void aDrawingThatDrawsItselfTenTimesOverIsGivenUp() {
    assertRefusedByAll(selfDrawing(10));
  }

  @Test
  void aDrawingThatDrawsItselfOnceEndsSomewhere() throws IOException {
    assertThat(ReadFile.ofOthers(selfDrawing(1)).pages()).hasSize(1);
    assertRefused("scan.too-large", () -> scanned(selfDrawing(1)));
  }

  @Test
  void contentThatUnpacksToGigabytesIsNotUnpacked() {
    assertRefusedByAll(
        RawPdf.page("", RawPdf.stream("/Filter/FlateDecode", RawPdf.deflated(ZEROES, 200))));
    byte[] twice = RawPdf.deflated(RawPdf.deflated(ZEROES, 200), 1);
    assertRefusedByAll(RawPdf.page("", RawPdf.stream("/Filter[/FlateDecode/FlateDecode]", twice)));
    assertRefusedByAll(
        RawPdf.page("", RawPdf.stream("/Filter[" + "/FlateDecode".repeat(9) + "]", twice)));
  }

  @Test
  void aFontThatUnpacksToGigabytesIsNotLoaded() {
    byte[] pdf =
        RawPdf.page(
            "/Font<</F <</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor"
                + "<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 5 0 R>>>>>>",
            RawPdf.operators("BT /F 9 Tf (a) Tj ET ", 1),
            RawPdf.stream("/Filter/FlateDecode", RawPdf.deflated(ZEROES, 200)));

    assertRefused("packet.too-large", () -> ReadFile.ofOthers(pdf));
    assertRefused("blank.too-large", () -> BLANKS.find(pdf));
  }

  @Test
  void statesSavedAMillionTimesAreGivenUp() {
    byte[] pdf = RawPdf.page("", RawPdf.operators("q ", 900_000));

    assertRefused("blank.too-large", () -> BLANKS.find(pdf));
    assertRefused("scan.too-large", () -> scanned(pdf));
    assertThat(ReadFile.ofOthers(pdf).pages()).hasSize(1);
  }

  @Test
  void aPageFilledOverAndOverIsNotDrawn() {
    assertRefused(
        "scan.too-large",
        () -> scanned(RawPdf.page("", RawPdf.operators("0 0 595 842 re f ", 90_000))));
    assertRefused(
        "scan.too-large",
        () -> scanned(RawPdf.page("", RawPdf.operators("0 0 m 595 842 l 3 99 l f ", 90_000))));
  }

  @Test
  void pagesByTheThousandInAFewBytesAreNotDrawn() {
    byte[] pdf =
        RawPdf.of(
            java.util.List.of(
                RawPdf.ascii("<</Type/Catalog/Pages 2 0 R>>"),
                RawPdf.ascii("<</Type/Pages/Count 3000/Kids[" + "3 0 R ".repeat(3000) + "]>>"),
                RawPdf.ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")));

    assertRefused("scan.too-large", () -> scanned(pdf));
  }

  private static byte[] withPicture(String entries, byte[] content) {
    return RawPdf.page(
        "/XObject<</P 5 0 R>>",
        RawPdf.operators("595 0 0 842 0 0 cm /P Do ", 1),
        RawPdf.stream("/Type/XObject/Subtype/Image/BitsPerComponent 8" + entries, content));
  }

  @Test
  void aPictureThatUnpacksToMoreThanItsPixelsIsNotUnpacked() {
    byte[] much = RawPdf.deflated(ZEROES, 200);

    assertRefused(
        "scan.too-large",
        () ->
            scanned(
                withPicture("/Width 9/Height 9/ColorSpace/DeviceGray/Filter/FlateDecode", much)));
    assertRefused(
        "scan.pixels",
        () ->
            scanned(
                withPicture(
                    "/Width 30000/Height 30000/ColorSpace/DeviceGray/Filter/FlateDecode", much)));
    assertRefused(
        "scan.pixels",
        () ->
            scanned(
                withPicture(
                    "/Width 9/Height 9/ColorSpace/DeviceGray/Filter/CCITTFaxDecode"
                        + "/DecodeParms<</Columns 1000000/Rows 1000000>>",
                    RawPdf.ascii("x"))));
  }

  @Test
  void theSamePictureAHundredTimesOverIsNotDrawn() {
    byte[] pdf =
        RawPdf.page(
            "/XObject<</P 5 0 R>>",
            RawPdf.operators("q 595 0 0 842 0 0 cm /P Do Q ", 100),
            RawPdf.stream(
                "/Type/XObject/Subtype/Image/Width 3000/Height 3000/BitsPerComponent 8"
                    + "/ColorSpace/DeviceGray/Filter/FlateDecode",
                RawPdf.deflated(new byte[9_000_000], 1)));

    assertRefused("scan.too-large", () -> scanned(pdf));
  }

  /** Each pass goes over all pixels, and takes a few bytes only. */
  @Test
  void aJpegOfHundredsOfPassesIsNotDecoded() throws IOException {
    byte[] jpeg = progressive();
    int at = lastScan(jpeg);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, at);
    for (int i = 0; i < 500; i++) {
      out.write(jpeg, at, jpeg.length - 2 - at);
    }
    out.write(jpeg, jpeg.length - 2, 2);
    byte[] many = out.toByteArray();

    assertThat(scanned(jpeg)).isEmpty();
    assertRefused("scan.too-large", () -> scanned(many));
    assertRefused(
        "scan.too-large",
        () ->
            scanned(
                withPicture("/Width 64/Height 64/ColorSpace/DeviceGray/Filter/DCTDecode", many)));
  }

  private static byte[] progressive() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var to = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(to);
      BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static int lastScan(byte[] jpeg) {
    for (int at = jpeg.length - 2; at > 0; at--) {
      if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xDA) {
        return at;
      }
    }
    throw new IllegalStateException("no scan");
  }

  @Test
  void whatHasTheWrongNameIsReadAsWhatItIs() throws IOException {
    assertRefused("blank.damaged", () -> BLANKS.find(progressive()));
    assertRefused("packet.damaged", () -> PacketFile.open(progressive()));
    assertRefused("scan.damaged", () -> scanned(RawPdf.ascii("%PDF-1.7 and nothing else")));
    assertRefused("scan.no-picture", () -> scanned(RawPdf.ascii("{\"answers\": {}}")));
  }
}
