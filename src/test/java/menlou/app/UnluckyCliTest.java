package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import menlou.catalog.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the keyboard, files that are none, folders nobody may write in. */
class UnluckyCliTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path sample;

  private record Said(int exit, String text) {}

  private Said run(Language language, InputStream in, String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit =
        Cli.run(
            new Surroundings(DAY, folder.resolve("home"), language, Map.of(), in, to, to), args);
    return new Said(exit, said.toString(StandardCharsets.UTF_8));
  }

  private Said run(String... args) {
    return run(Language.EN, new ByteArrayInputStream(new byte[0]), args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @BeforeEach
  void bringSample() {
    sample = folder.resolve("case.menlou.json");
    assertThat(run("sample", "-o", sample.toString()).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check CASE --lang xx | “xx” | “xx”",
        "fill CASE --lang fr -o out | “fr” | “fr”",
        "check CASE --json=3 | takes no value: “--json=3” | 不带值：“--json=3”",
        "check CASE --json --json | --json may be given only once | --json 只能写一次",
        "fill CASE -o a.pdf -o b.pdf | --output may be given only once | --output 只能写一次",
        "fill CASE -o '' | missing: --output | 缺少：--output",
        "sample -o '' | missing: --output | 缺少：--output",
        "check '' | missing: CASE | 缺少：CASE",
        "open '' -o x | missing: PACKET.pdf | 缺少：PACKET.pdf",
        "@CASE | “@CASE” | “@CASE”",
        "'' | understood: “” | 看不懂“”",
        "check CASE --colour | “--colour” | “--colour”",
      })
  void aCommandLineNobodyCanFollowIsAnsweredByWhatIsWrongWithIt(
      String line, String english, String chinese) {
    String[] args = line.replace("CASE", sample.toString()).split(" ");
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].equals("''") ? "" : args[i];
    }
    for (Language language : Language.values()) {
      Said said = run(language, new ByteArrayInputStream(new byte[0]), args);

      assertThat(said.exit()).as(line).isEqualTo(2);
      assertThat(said.text())
          .contains(
              (language == Language.EN ? english : chinese)
                  .replace("CASE", line.contains("@") ? sample.toString() : "CASE"))
          .contains("--help")
          .doesNotContain("null", "Exception", "«");
    }
  }

  @Test
  void aFileNamedLikeAListOfArgumentsIsAFile() throws IOException {
    Path odd = Files.copy(sample, folder.resolve("@odd.json"));

    assertThat(run("check", odd.toString()).exit()).isZero();
  }

  @Test
  void whyAFileCannotBeReadIsSaid() throws IOException {
    Files.createDirectory(folder.resolve("d"));

    assertThat(run("check", file("none")).text()).contains("There is no file “");
    assertThat(run("check", file("d")).text()).contains("is a folder");
    assertThat(run("open", file("d"), "-o", file("x")).text()).contains("is a folder");
    assertThat(run("catalog", "check", file("none")).text()).contains("There is no folder");
    assertThat(run("open", sample.toString(), "-o", file("x")).text()).contains("no PDF");
    assertThat(run("open", sample.toString(), "-o", file("x")).exit()).isEqualTo(2);
    assertThat(run("check", "a\0b").text()).contains("cannot be the name of a file");
    assertThat(run("check", "a\0b").exit()).isEqualTo(3);
    assertThat(run("sample", "-o", "a\0b").exit()).isEqualTo(3);
  }

  @Test
  void aStandardInputThatIsClosedIsToldAsSuch() throws IOException {
    InputStream gone = new BufferedInputStream(new ByteArrayInputStream(new byte[0]));
    gone.close();

    Said said = run(Language.EN, gone, "check", "-");

    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.text()).contains("standard input");
  }

  @Test
  void anEndlessInputIsLeftAloneAfterAWhile() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            return length;
          }
        };

    Said said = run(Language.EN, endless, "check", "-");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains("larger than 64 MB");
  }

  @Test
  void theResultNeverTakesThePlaceOfWhatItIsMadeFrom() throws IOException {
    Path packet = folder.resolve("p.pdf");
    assertThat(run("fill", sample.toString(), "-o", packet.toString()).exit()).isZero();
    byte[] before = Files.readAllBytes(packet);

    Said filled = run("fill", packet.toString(), "-o", packet.toString());
    Said opened = run("open", packet.toString(), "-o", packet.toString());

    assertThat(filled.exit()).isEqualTo(3);
    assertThat(filled.text()).contains("would be replaced");
    assertThat(opened.exit()).isEqualTo(3);
    assertThat(packet).hasBinaryContent(before);
  }

  @Test
  void aFileOfAnotherKindIsNeverReplaced() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.docx"), "PK: years of work");
    Path empty = Files.createFile(folder.resolve("empty.json"));

    Said said = run("sample", "-o", letter.toString());

    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.text()).contains("is something else");
    assertThat(letter).hasContent("PK: years of work");
    assertThat(run("sample", "-o", empty.toString()).exit()).isZero();
    assertThat(run("sample", "defects", "-o", empty.toString()).exit()).isZero();
  }

  @Test
  void aLinkStaysALinkAndNothingIsLeftBeside() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("case.json");
    Files.writeString(real, "{}");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

    assertThat(run("sample", "-o", link.toString()).exit()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(real).hasSameBinaryContentAs(sample);
    try (var left = Files.list(real.getParent())) {
      assertThat(left).containsExactly(real);
    }
  }

  @Test
  void aFileBesideThatHappensToEndInPartIsNotTouched() throws IOException {
    Path mine = Files.writeString(folder.resolve("x.json.part"), "mine");

    assertThat(run("sample", "-o", file("x.json")).exit()).isZero();

    assertThat(mine).hasContent("mine");
  }

  @Test
  void aFolderWhereAFileShouldGoIsToldAndLeftAsItIs() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken.json"));

    Said said = run("sample", "-o", taken.toString());

    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.text()).contains("is a folder");
    assertThat(taken).isEmptyDirectory();
  }

  @Test
  void aFolderBelowAFileCannotBeWrittenAndTheFileStays() {
    Said said = run("fill", sample.toString(), "-o", sample + "/out");

    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.text()).contains("could not be written").doesNotContain("Exception");
    assertThat(sample).isNotEmptyFile();
  }

  @Test
  void aCaseThatIsTooLargeDoesNotStopTheOthers() throws IOException {
    Path huge = folder.resolve("huge.json");
    try (var out =
        Files.newByteChannel(
            huge,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE)) {
      out.position(300L << 20);
      out.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
    }

    Said said = run("check", huge.toString(), sample.toString());

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains("larger than 64 MB", "ready to print");
  }

  @Test
  void aDraftIsOneLineOfTheListWhateverItsTitleHolds() throws IOException {
    String json =
        Files.readString(sample)
            .replaceFirst(
                "\"title\": \"[^\"]*\"",
                "\"title\": \"a\\\\nb\\\\u2028" + "x".repeat(10_000) + "\\\\u001b[31m\\\\u202e\"");
    Path odd = Files.writeString(folder.resolve("odd.json"), json);
    assertThat(run("drafts", "import", odd.toString()).exit()).isZero();

    Said list = run("drafts", "list");

    assertThat(list.text().lines()).hasSize(1);
    assertThat(list.text())
        .hasSizeLessThan(2_000)
        .contains("a b")
        .doesNotContain("\u001b", "\u202e");
    assertThat(run("drafts", "export", "--all", "-o", file("out")).exit()).isZero();
  }
}
