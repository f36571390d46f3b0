package menlou.packet.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import menlou.draft.Trouble;
import menlou.packet.PacketFile;
import org.junit.jupiter.api.Test;

/** PDFs made by hand to do harm. */
class HostilePacketTest {
  private static final byte[] CASE = "{\"answers\": {}}".getBytes(StandardCharsets.UTF_8);
  private static final String PAGES = "<</Type/Pages/Kids[]/Count 0>>";

  private static byte[] attachment(String fingerprint, String embedded) {
    return RawPdf.ascii(
        "<</Type/Filespec/UF("
            + Attachment.NAME
            + ")/MENLOU_SHA256("
            + fingerprint
            + ")/EF<</F "
            + embedded
            + ">>>>");
  }

  private static byte[] packet(String associated, byte[] attachment, byte[] embedded)
      throws Exception {
    return RawPdf.of(
        List.of(
            RawPdf.ascii("<</Type/Catalog/Pages 2 0 R/AF " + associated + ">>"),
            RawPdf.ascii(PAGES),
            attachment,
            embedded));
  }

  private static byte[] packet(byte[] content, String fingerprint, String entries)
      throws Exception {
    return packet(
        "[3 0 R]",
        attachment(fingerprint, "4 0 R"),
        RawPdf.stream("/Filter/FlateDecode" + entries, RawPdf.deflated(content, 1)));
  }

  private static void assertRefused(byte[] pdf, String code) {
    assertThatThrownBy(() -> PacketFile.open(pdf))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.code()).isEqualTo(code));
  }

  @Test
  void aPacketMadeByHandOpensSoThatTheOthersAreRefusedForTheirOwnFault() throws Exception {
    assertThat(PacketFile.open(packet(CASE, Attachment.fingerprint(CASE), ""))).contains(CASE);
    assertThat(PacketFile.open(packet(CASE, Attachment.fingerprint(CASE), "/DL 2147483647")))
        .contains(CASE);
    assertThat(
            PacketFile.open(
                packet(CASE, Attachment.fingerprint(CASE), "/Params<</Size 2147483648>>")))
        .contains(CASE);
  }

  @Test
  void aChangedCaseAndAWrongFingerprintAreRefused() throws Exception {
    byte[] other = "{\"answers\": {\"plan\": {}}}".getBytes(StandardCharsets.UTF_8);

    assertRefused(packet(other, Attachment.fingerprint(CASE), ""), "packet.case-altered");
    assertRefused(packet(CASE, "", ""), "packet.case-altered");
  }

  @Test
  void aPdfWithoutACaseIsNoPacketAndOneWithTwoIsNotGuessedAt() throws Exception {
    byte[] attachment = attachment(Attachment.fingerprint(CASE), "4 0 R");
    byte[] embedded = RawPdf.stream("/Filter/FlateDecode", RawPdf.deflated(CASE, 1));

    assertThat(PacketFile.open(packet("[]", attachment, embedded))).isEqualTo(Optional.empty());
    assertThat(PacketFile.open(packet("[3 0 R 3 0 R]", attachment, embedded))).contains(CASE);
    assertRefused(
        RawPdf.of(
            List.of(
                RawPdf.ascii("<</Type/Catalog/Pages 2 0 R/AF [3 0 R 5 0 R]>>"),
                RawPdf.ascii(PAGES),
                attachment,
                embedded,
                attachment)),
        "packet.several-cases");
  }

  @Test
  void anAttachmentThatIsMissingCutOrPackedOtherwiseIsDamage() throws Exception {
    String fingerprint = Attachment.fingerprint(CASE);
    byte[] packed = RawPdf.deflated(CASE, 1);

    assertRefused(
        packet("[3 0 R]", attachment(fingerprint, "9 0 R"), RawPdf.ascii("1")), "packet.damaged");
    assertRefused(
        packet(
            "[3 0 R]",
            attachment(fingerprint, "4 0 R"),
            RawPdf.stream(
                "/Filter/FlateDecode", java.util.Arrays.copyOf(packed, packed.length / 2))),
        "packet.damaged");
    assertRefused(
        packet("[3 0 R]", attachment(fingerprint, "4 0 R"), RawPdf.stream("", CASE)),
        "packet.damaged");
    assertRefused(
        packet(
            "[3 0 R]",
            attachment(fingerprint, "4 0 R"),
            RawPdf.stream("/Filter[/FlateDecode/FlateDecode]", packed)),
        "packet.damaged");
  }

  @Test
  void objectsThatLeadToThemselvesEndTheSearch() throws Exception {
    byte[] self = RawPdf.ascii("<</UF(" + Attachment.NAME + ")/EF 3 0 R/F 3 0 R>>");

    assertRefused(packet("[3 0 R]", self, RawPdf.ascii("4 0 R")), "packet.damaged");
    assertThat(PacketFile.open(packet("3 0 R", RawPdf.ascii("4 0 R"), RawPdf.ascii("3 0 R"))))
        .isEmpty();
    assertRefused(packet("[".repeat(100_000), self, RawPdf.ascii("1")), "packet.damaged");
  }

  @Test
  void aCaseThatUnpacksToGigabytesIsGivenUp() throws Exception {
    assertRefused(
        packet(
            "[3 0 R]",
            attachment("", "4 0 R"),
            RawPdf.stream("/Filter/FlateDecode", RawPdf.deflated(new byte[1 << 20], 65))),
        "packet.too-large");
  }

  @Test
  void crossReferencesAndPackedObjectsThatUnpackToGigabytesAreNotUnpacked() throws Exception {
    byte[] much = RawPdf.deflated(new byte[1 << 20], 10);
    for (String entries :
        List.of(
            "/Type/XRef/Size 9/W[1 4 1]/Root 1 0 R/Filter/FlateDecode",
            "/Size 9/#57[1 4 1]/Root 1 0 R/Filter/FlateDecode",
            "/Size 9/W[1 4 1]/ID[(1 0 obj)]/Root 1 0 R/Filter[/FlateDecode]",
            "/Size 9/W[1 4 1]/Root 1 0 R/Filter[/FlateDecode/FlateDecode]",
            "/Size 9/W[1 4 1]/Root 1 0 R/Filter/LZWDecode",
            "/Type/ObjStm/N 100000000/First 1000/Filter/FlateDecode")) {
      byte[] file = packet("[]", RawPdf.ascii("<<>>"), RawPdf.stream(entries, much));
      int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("4 0 obj");
      String text = new String(file, StandardCharsets.ISO_8859_1);
      String led = text.replaceFirst("startxref\\n\\d+", "startxref\n" + at);

      assertRefused(RawPdf.ascii(led), "packet.too-large");
    }
  }
}
