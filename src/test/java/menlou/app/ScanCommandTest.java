package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import menlou.app.Typed.Said;
import menlou.catalog.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a stack of pages to a case, as somebody at a scanner sees it. */
class ScanCommandTest {
  @TempDir Path folder;

  private Said run(Language language, String... args) {
    return new Typed(folder).run(language, args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void packet() {
    assertThat(run(Language.EN, "sample", "single-person", "-o", file("case.json")).exit())
        .isZero();
    assertThat(run(Language.EN, "fill", file("case.json"), "-o", file("p.pdf")).exit()).isZero();
  }

  @Test
  void thePagesOfAPacketGiveTheCaseFileBack() throws IOException {
    packet();

    Said said = run(Language.EN, "scan", file("p.pdf"), "-o", file("again.json"));

    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("The case is complete");
    assertThat(folder.resolve("again.json")).hasSameBinaryContentAs(folder.resolve("case.json"));
  }

  @Test
  void ofAFewPagesOnlyWhatTheySayIsWrittenAndOnlyWhenAskedFor() throws IOException {
    packet();
    try (PDDocument document = Loader.loadPDF(folder.resolve("p.pdf").toFile())) {
      while (document.getNumberOfPages() > 3) {
        document.removePage(3);
      }
      document.removePage(1);
      document.save(folder.resolve("few.pdf").toFile());
    }
    Files.writeString(folder.resolve("note.txt"), "no picture");

    Said strict = run(Language.EN, "scan", file("few.pdf"), "-o", file("known.json"));
    assertThat(strict.exit()).isEqualTo(1);
    assertThat(strict.out()).contains("Page 2 is missing.", "Page 4 is missing.", "--partial");
    assertThat(folder.resolve("known.json")).doesNotExist();

    Said partial =
        run(
            Language.ZH,
            "scan",
            file("note.txt"),
            file("few.pdf"),
            "-o",
            file("known.json"),
            "--partial");
    assertThat(partial.exit()).isEqualTo(2);
    assertThat(partial.err()).contains("note.txt", "既不是图片");
    assertThat(partial.out()).contains("缺第 2 页。", "案例不完整", "capital.");
    assertThat(run(Language.EN, "check", file("known.json")).exit()).isEqualTo(1);

    Said json = run(Language.EN, "scan", file("few.pdf"), "-o", file("known.json"), "--json");
    assertThat(json.out())
        .startsWith("{\n  \"packet\": ")
        .contains("\"read\": 2", "\"proved\": false", "\"kind\": \"missing\"");
  }

  @Test
  void aFileWithoutAnyPageIsUnusable() throws IOException {
    Files.writeString(folder.resolve("note.txt"), "no picture");
    Said said = run(Language.EN, "scan", file("note.txt"), file("gone.png"), "-o", file("x.json"));
    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.err()).contains("note.txt", "gone.png");
    assertThat(said.out()).contains("No page of a packet was found.");
    assertThat(folder.resolve("x.json")).doesNotExist();
  }
}
