package menlou.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.value.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packets as each release wrote them open for ever. */
class EarlierPacketsTest {
  private static final Path RELEASES = Path.of("src/test/resources/packets");

  static List<Path> packets() throws IOException {
    try (Stream<Path> files = Files.walk(RELEASES)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packets")
  void aPacketGivesItsCaseBackByteForByteAndItReads(Path packet) throws IOException {
    String name = packet.getFileName().toString().replace(".pdf", CaseFile.SUFFIX);
    byte[] due = Files.readAllBytes(packet.resolveSibling(name));

    byte[] found = PacketFile.open(Files.readAllBytes(packet)).orElseThrow();

    assertThat(found).isEqualTo(due);
    assertThat(CaseFile.read(found, Cases.EDITION)).isInstanceOf(CaseFileReading.Good.class);
  }

  @Test
  void thisReleaseHasLeftItsPackets() {
    assertThat(RELEASES.resolve(Version.TEXT)).isDirectory();
    assertThat(RELEASES.resolve(Version.TEXT).resolve("zh.pdf")).isRegularFile();
  }
}
