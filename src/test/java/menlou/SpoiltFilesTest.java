package menlou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import menlou.catalog.BrokenCatalog;
import menlou.catalog.form.BlankMapReader;
import menlou.draft.CaseFile;
import menlou.draft.Trouble;
import menlou.packet.Inspection;
import menlou.packet.PacketFile;
import menlou.packet.Packets;
import menlou.packet.TestFonts;
import menlou.packet.blank.Blanks;
import menlou.packet.blank.FoundBoxes;
import menlou.packet.read.ReadFile;
import menlou.packet.scan.ScanFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that once brought the program down, or kept it busy for long, each as small as it gets. The
 * folder says what reads them.
 */
class SpoiltFilesTest {
  private static final Path SPOILT = Path.of("src/test/resources/spoilt");
  private static final Inspection INSPECTION =
      new Inspection(new Packets(TestFonts.FONTS), Cases.EDITION);
  private static final Blanks BLANKS = new Blanks(TestFonts.FONTS);

  static List<Path> spoilt() throws IOException {
    try (Stream<Path> files = Files.walk(SPOILT)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void isTakenOrRefusedInPlainWords(Path file) throws IOException {
    try {
      read(file, Files.readAllBytes(file));
    } catch (Trouble refused) {
      assertThat(refused.getCause() instanceof OutOfMemoryError).isFalse();
    } catch (BrokenCatalog refused) {
      assertThat(refused.defects()).isNotEmpty();
    }
  }

  private static void read(Path file, byte[] bytes) {
    String reader = file.getName(SPOILT.getNameCount()).toString();
    switch (reader) {
      case "case" -> assertThat(CaseFile.read(bytes, Cases.EDITION)).isNotNull();
      case "packet" -> {
        assertThat(ReadFile.ofOthers(bytes).pages()).isNotNull();
        assertThat(PacketFile.open(bytes)).isNotNull();
      }
      case "prove" -> assertThat(INSPECTION.of(bytes)).isNotNull();
      case "blank" -> {
        FoundBoxes found = BLANKS.find(bytes);
        assertThat(BLANKS.stamped(bytes, found, Instant.EPOCH)).isNotEmpty();
      }
      case "map" -> {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(BlankMapReader.read("map.yaml", text, Cases.EDITION)).isNotNull();
      }
      case "scan" -> ScanFile.read(file, (_, texts) -> assertThat(texts).isNotNull());
      default -> throw new IllegalStateException("nothing reads " + reader);
    }
  }
}
