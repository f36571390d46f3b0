package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.packet.Smudge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not come out of the press as it should is told, and not written. */
class UnprovedTest {
  /** The application, whose first cells are smudged. */
  private static final int PAGE = 4;

  @TempDir Path folder;

  private String first = "";
  private String second = "";

  @BeforeEach
  void writeCases() throws IOException {
    first = Files.write(folder.resolve("a.json"), Cases.sampleBytes("single-gmbh")).toString();
    second = Files.write(folder.resolve("b.json"), Cases.sampleBytes("sino-foreign")).toString();
  }

  private Typed.Said run(Language language, String... args) {
    return new Typed(folder).run(language, () -> Smudge.press(PAGE), args);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".pdf"))
          .toList();
    }
  }

  @Test
  void aPacketThatDoesNotPassIsRefusedWithPageCellAndDefect() throws IOException {
    String target = folder.resolve("p.pdf").toString();

    Typed.Said said = run(Language.EN, "fill", first, "-o", target);

    assertThat(said.exit()).isEqualTo(Exit.REFUSED.code());
    assertThat(said.err())
        .contains("did not pass its own proof, so nothing was written")
        .containsPattern("Page 4, “[^”]+”: something is painted over the letter “[^”]+”");
    assertThat(said.out()).isEmpty();
    assertThat(written()).isEmpty();
  }

  @Test
  void itIsToldInChinese() {
    Typed.Said said = run(Language.ZH, "fill", first, "-o", folder.resolve("p.pdf").toString());

    assertThat(said.err()).contains("未通过自检").containsPattern("第 4 页“[^”]+”：字符“[^”]+”被其他内容遮盖");
  }

  @Test
  void aFileThatIsThereAlreadyStaysAsItWas() throws IOException {
    Path target = Files.writeString(folder.resolve("p.pdf"), "an older packet");

    run(Language.EN, "fill", first, "-o", target.toString());

    assertThat(target).hasContent("an older packet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--redacted", "--proof", "--duplex", "--draft"})
  void nothingLeavesByAnotherDoor(String flag) throws IOException {
    Typed.Said said =
        run(
            Language.EN,
            "fill",
            first,
            second,
            "-o",
            folder.resolve("out").toString(),
            "--lang",
            "both",
            flag);

    assertThat(said.exit()).isEqualTo(Exit.REFUSED.code());
    assertThat(said.err()).contains(first + ": the packet", second + ": the packet");
    assertThat(written()).isEmpty();
  }

  @Test
  void nobodyGetsAKitOfIt() throws IOException {
    Typed.Said said = run(Language.EN, "kit", first, "-o", folder.resolve("kits").toString());

    assertThat(said.exit()).isEqualTo(Exit.REFUSED.code());
    assertThat(said.err()).containsPattern("Page 4, “[^”]+”: something is painted over");
    assertThat(written()).isEmpty();
  }
}
