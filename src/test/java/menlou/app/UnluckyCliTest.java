package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import menlou.app.Typed.Said;
import menlou.catalog.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the keyboard, files that are none, folders nobody may write in. */
class UnluckyCliTest {
  @TempDir Path folder;
  private Path sample;

  private Said run(String... args) {
    return run(Language.EN, args);
  }

  private Said run(Language language, String... args) {
    return new Typed(folder).run(language, args);
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
      Said said = run(language, args);

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

    Said said = new Typed(folder).run(Language.EN, gone, "check", "-");

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

    Said said = new Typed(folder).run(Language.EN, endless, "check", "-");

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

  /** Reading it takes more memory than there is. */
  private static InputStream endlessMemory() {
    return new InputStream() {
      @Override
      public int read() {
        throw new OutOfMemoryError("no room for it");
      }

      @Override
      public int read(byte[] into, int from, int length) {
        return read();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check -",
        "fill - -o out",
        "prove -",
        "open - -o out.json",
        "kit - -o out",
        "form map - -o out.yaml",
      })
  void tooLittleMemoryIsToldInWordsAndNothingIsWritten(String line) {
    String[] args = line.replace("out", file("out")).split(" ");
    for (Language language : Language.values()) {
      Said said = new Typed(folder).run(language, endlessMemory(), args);

      assertThat(said.exit()).as(line).isEqualTo(3);
      assertThat(said.err())
          .contains(language == Language.EN ? "not enough memory" : "内存不足")
          .doesNotContain("OutOfMemory", "M-");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "prove"})
  void whatThereIsNoMemoryForDoesNotStopTheOthers(String command) {
    String packet = file("p.pdf");
    assertThat(run("fill", sample.toString(), "-o", packet).exit()).isZero();

    Said said = new Typed(folder).run(Language.EN, endlessMemory(), command, "-", packet);

    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.err()).startsWith("-: There is not enough memory");
    assertThat(said.out()).contains(packet);
  }

  static boolean hasFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  /** Linux has a device that is always full; elsewhere nothing can be filled without harm. */
  @Test
  @EnabledIf("hasFullDevice")
  void aFullDiskIsCalledFullByEveryCommandThatWrites() throws IOException {
    String packet = file("p.pdf");
    assertThat(run("fill", sample.toString(), "-o", packet).exit()).isZero();
    Path json = Files.createSymbolicLink(folder.resolve("full.json"), Path.of("/dev/full"));
    Path pdf = Files.createSymbolicLink(folder.resolve("full.pdf"), Path.of("/dev/full"));

    for (List<String> line :
        List.of(
            List.of("sample", "-o", json.toString()),
            List.of("fill", sample.toString(), "-o", pdf.toString()),
            List.of("open", packet, "-o", json.toString()),
            List.of("scan", packet, "-o", json.toString()))) {
      Said said = run(line.toArray(String[]::new));

      assertThat(said.exit()).as(line.toString()).isEqualTo(3);
      assertThat(said.err()).contains("not enough room on the disk").doesNotContain("M-");
    }
    assertThat(json).isSymbolicLink();
    Files.delete(json);
    Files.delete(pdf);
  }

  @Test
  void aReadingCopyNeverTakesThePlaceOfAnotherPacket() throws IOException {
    Path other = Files.copy(sample, folder.resolve("case.en.menlou.json"));
    for (List<Path> order : List.of(List.of(sample, other), List.of(other, sample))) {
      Path out = Files.createTempDirectory(folder, "out");

      Said said =
          run(
              "fill",
              order.get(0).toString(),
              order.get(1).toString(),
              "--lang",
              "both",
              "-o",
              out.toString());

      assertThat(said.exit()).isZero();
      try (var written = Files.list(out)) {
        assertThat(written).hasSize(4);
      }
    }
  }

  @Test
  void neitherTheReadingCopyNorAnotherPacketTakesThePlaceOfAnInput() throws IOException {
    Path english = folder.resolve("p.en.pdf");
    assertThat(run("fill", sample.toString(), "-o", english.toString()).exit()).isZero();
    byte[] before = Files.readAllBytes(english);

    Said copied = run("fill", english.toString(), "-o", file("p.pdf"), "--lang", "both");
    Path same = Files.copy(sample, folder.resolve("p.en.menlou.json"));
    Said both = run("fill", same.toString(), english.toString(), "-o", folder.toString());

    assertThat(copied.exit()).isEqualTo(3);
    assertThat(copied.text()).contains("would be replaced");
    assertThat(both.exit()).isEqualTo(3);
    assertThat(english).hasBinaryContent(before);
  }

  @Test
  void whatIsPassedOverIsToldToProgramsToo() throws IOException {
    Path noted =
        Files.writeString(
            folder.resolve("noted.json"), "{\"colour\": \"\", \"answers\": {\"company\": {}}}");

    assertThat(run("check", noted.toString(), "--json").out())
        .containsPattern("\"notes\": \\[\\s+\\{\\s+\"code\": \"case.unknown-empty\"");
    assertThat(run("check", sample.toString(), "--json").out()).contains("\"notes\": []");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatNoCaseIsLargeEnoughForIsToldWithItsPlace(Language language) throws IOException {
    for (String json :
        List.of(
            "[".repeat(200_000),
            "{\"answers\": {\"people\": [" + "{},".repeat(1_000_000) + "{}]}}",
            "{\"answers\": {\"" + "n".repeat(100_000) + "\": {}}}",
            "{\"answers\": {\"x\": " + "9".repeat(100_000) + "}}")) {
      Path file = Files.writeString(folder.resolve("much.json"), json);

      Said said = run(language, "check", file.toString());

      assertThat(said.exit()).isEqualTo(2);
      assertThat(said.err().lines()).hasSize(1);
      assertThat(said.err())
          .startsWith(file + ":1:")
          .contains(language == Language.EN ? "more deeply nested than any case" : "嵌套")
          .hasSizeLessThan(1_000)
          .doesNotContain("«", "M-");
    }
  }
}
