package menlou.packet.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import menlou.draft.Trouble;
import menlou.packet.PacketFile;
import org.junit.jupiter.api.Test;

/** PDFs made by hand to do harm. */
class HostilePacketTest {
  private static final byte[] CASE = "{\"answers\": {}}".getBytes(StandardCharsets.UTF_8);
  private static final String PAGES = "<</Type/Pages/Kids[]/Count 0>>";

  /** A file whose objects are numbered from 1, the first being the catalogue. */
  private static byte[] pdf(List<byte[]> objects) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    write(out, "%PDF-1.7\n");
    for (byte[] object : objects) {
      places.add(out.size());
      write(out, places.size() + " 0 obj\n");
      out.write(object);
      write(out, "\nendobj\n");
    }
    int table = out.size();
    write(out, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      write(out, "%010d 00000 n \n".formatted(place));
    }
    write(out, "trailer\n<</Size " + (places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table);
    write(out, "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(ascii(text));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] stream(String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, "<<" + entries + "/Length " + content.length + ">>stream\n");
    out.writeBytes(content);
    write(out, "\nendstream");
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] content, int times) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream to = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        to.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] attachment(String fingerprint, String embedded) {
    return ascii(
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
    return pdf(
        List.of(
            ascii("<</Type/Catalog/Pages 2 0 R/AF " + associated + ">>"),
            ascii(PAGES),
            attachment,
            embedded));
  }

  private static byte[] packet(byte[] content, String fingerprint, String entries)
      throws Exception {
    return packet(
        "[3 0 R]",
        attachment(fingerprint, "4 0 R"),
        stream("/Filter/FlateDecode" + entries, deflated(content, 1)));
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
    byte[] embedded = stream("/Filter/FlateDecode", deflated(CASE, 1));

    assertThat(PacketFile.open(packet("[]", attachment, embedded))).isEqualTo(Optional.empty());
    assertThat(PacketFile.open(packet("[3 0 R 3 0 R]", attachment, embedded))).contains(CASE);
    assertRefused(
        pdf(
            List.of(
                ascii("<</Type/Catalog/Pages 2 0 R/AF [3 0 R 5 0 R]>>"),
                ascii(PAGES),
                attachment,
                embedded,
                attachment)),
        "packet.several-cases");
  }

  @Test
  void anAttachmentThatIsMissingCutOrPackedOtherwiseIsDamage() throws Exception {
    String fingerprint = Attachment.fingerprint(CASE);
    byte[] packed = deflated(CASE, 1);

    assertRefused(
        packet("[3 0 R]", attachment(fingerprint, "9 0 R"), ascii("1")), "packet.damaged");
    assertRefused(
        packet(
            "[3 0 R]",
            attachment(fingerprint, "4 0 R"),
            stream("/Filter/FlateDecode", java.util.Arrays.copyOf(packed, packed.length / 2))),
        "packet.damaged");
    assertRefused(
        packet("[3 0 R]", attachment(fingerprint, "4 0 R"), stream("", CASE)), "packet.damaged");
    assertRefused(
        packet(
            "[3 0 R]",
            attachment(fingerprint, "4 0 R"),
            stream("/Filter[/FlateDecode/FlateDecode]", packed)),
        "packet.damaged");
  }

  @Test
  void objectsThatLeadToThemselvesEndTheSearch() throws Exception {
    byte[] self = ascii("<</UF(" + Attachment.NAME + ")/EF 3 0 R/F 3 0 R>>");

    assertRefused(packet("[3 0 R]", self, ascii("4 0 R")), "packet.damaged");
    assertThat(PacketFile.open(packet("3 0 R", ascii("4 0 R"), ascii("3 0 R")))).isEmpty();
    assertRefused(packet("[".repeat(100_000), self, ascii("1")), "packet.damaged");
  }

  @Test
  void aCaseThatUnpacksToGigabytesIsGivenUp() throws Exception {
    assertRefused(
        packet(
            "[3 0 R]",
            attachment("", "4 0 R"),
            stream("/Filter/FlateDecode", deflated(new byte[1 << 20], 65))),
        "packet.too-large");
  }

  @Test
  void crossReferencesAndPackedObjectsThatUnpackToGigabytesAreNotUnpacked() throws Exception {
    byte[] much = deflated(new byte[1 << 20], 10);
    for (String entries :
        List.of(
            "/Type/XRef/Size 9/W[1 4 1]/Root 1 0 R/Filter/FlateDecode",
            "/Size 9/#57[1 4 1]/Root 1 0 R/Filter/FlateDecode",
            "/Size 9/W[1 4 1]/ID[(1 0 obj)]/Root 1 0 R/Filter[/FlateDecode]",
            "/Size 9/W[1 4 1]/Root 1 0 R/Filter[/FlateDecode/FlateDecode]",
            "/Size 9/W[1 4 1]/Root 1 0 R/Filter/LZWDecode",
            "/Type/ObjStm/N 100000000/First 1000/Filter/FlateDecode")) {
      byte[] file = packet("[]", ascii("<<>>"), stream(entries, much));
      int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("4 0 obj");
      String text = new String(file, StandardCharsets.ISO_8859_1);
      String led = text.replaceFirst("startxref\\n\\d+", "startxref\n" + at);

      assertRefused(ascii(led), "packet.too-large");
    }
  }
}
