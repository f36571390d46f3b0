package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import menlou.app.Typed.Said;
import menlou.catalog.Language;
import menlou.draft.Trouble;
import menlou.packet.blank.DrawnBlank;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CliTest {
  @TempDir Path folder;

  private Said run(Language language, String... args) {
    return new Typed(folder).run(language, args);
  }

  private Said run(String... args) {
    return run(Language.EN, args);
  }

  private String file(String name) {
    return new Typed(folder).file(name);
  }

  private String sample(String name) {
    return new Typed(folder).sample(name);
  }

  @Test
  void aSampleIsCheckedFilledOpenedAgainAndIsTheSameByteForByte() throws IOException {
    String sample = sample("single-gmbh");

    assertThat(run("check", sample).exit()).isZero();
    assertThat(run("fill", sample, "-o", file("p.pdf"), "--lang", "both").exit()).isZero();
    assertThat(run("open", file("p.pdf"), "-o", file("again.menlou.json")).exit()).isZero();

    assertThat(folder.resolve("p.en.pdf")).isNotEmptyFile();
    assertThat(Files.readAllBytes(folder.resolve("again.menlou.json")))
        .isEqualTo(Files.readAllBytes(Path.of(sample)));
    assertThat(run("check", file("p.pdf")).exit()).isZero();
  }

  @Test
  void bothLanguagesSideBySideAreNoPaperToStack() {
    String sample = sample("single-gmbh");

    assertThat(run("fill", sample, "-o", file("packets"), "--lang", "zh+en").exit()).isZero();
    Said stacked = run("fill", sample, "-o", file("p.pdf"), "--lang", "zh+en", "--duplex");

    assertThat(folder.resolve("packets").resolve("single-gmbh.zh-en.pdf")).isNotEmptyFile();
    assertThat(stacked.exit()).isEqualTo(2);
    assertThat(stacked.err()).contains("--duplex");
    assertThat(folder.resolve("p.pdf")).doesNotExist();
    assertThat(run("prove", file("packets/single-gmbh.zh-en.pdf")).exit()).isZero();
  }

  @Test
  void oneBadCaseNeverStopsTheOthersAndTheGravestTroubleIsTheExitCode() throws IOException {
    String good = sample("single-person");
    String defects = sample("defects");
    Path broken =
        Files.writeString(folder.resolve("broken.json"), "{\"answers\": {\"compny\": {\"a\": 1}}}");

    Said said = run("fill", broken.toString(), defects, good, "-o", file("out"));

    assertThat(said.exit()).isEqualTo(2);
    assertThat(folder.resolve("out").resolve("single-person.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("out").resolve("defects.pdf")).doesNotExist();
    assertThat(said.err()).contains("broken.json:1:", "$.answers.compny", "\"company\" is meant");
    assertThat(run("fill", file("nowhere.json"), good, "-o", file("out")).exit()).isEqualTo(3);
    assertThat(run("check", good, defects).exit()).isEqualTo(1);
  }

  @Test
  void anUnfinishedCaseIsDrawnOnlyAsADraftAndWhatIsOpenIsListed() {
    String unfinished = sample("unfinished");

    assertThat(run("fill", unfinished, "-o", file("u.pdf")).exit()).isEqualTo(1);
    assertThat(folder.resolve("u.pdf")).doesNotExist();
    Said said = run("fill", unfinished, "-o", file("u.pdf"), "--draft");

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("company.tradeName");
    assertThat(folder.resolve("u.pdf")).isNotEmptyFile();
  }

  @Test
  void everybodyWhoSignsGetsAFileOfTheirOwnOnceTheCaseIsReady() throws IOException {
    assertThat(run("kit", sample("unfinished"), "-o", file("kits")).exit()).isEqualTo(1);
    assertThat(folder.resolve("kits")).doesNotExist();

    Said said = run("kit", sample("single-person"), "-o", file("kits"));

    assertThat(said.exit()).isZero();
    try (var kits = Files.list(folder.resolve("kits"))) {
      assertThat(kits).hasSize((int) said.out().lines().count()).isNotEmpty();
    }
  }

  @Test
  void aShareCopyLiesBesideThePacketAndOpensAsAnUnfinishedCase() {
    String sample = sample("single-person");
    String packets = file("out");

    assertThat(run("fill", sample, "-o", packets + "/", "--duplex").exit()).isZero();
    assertThat(run("fill", sample, "-o", packets + "/", "--redacted").exit()).isZero();
    String copy = packets + "/single-person.redacted.pdf";

    assertThat(folder.resolve("out").resolve("single-person.pdf")).isNotEmptyFile();
    assertThat(run("open", copy, "-o", file("left.menlou.json")).exit()).isZero();
    assertThat(run("check", file("left.menlou.json")).exit()).isEqualTo(1);
  }

  @Test
  void aPacketIsProvedAndOneThatLostAPageIsNot() throws IOException {
    String packet = file("p.pdf");
    assertThat(run("fill", sample("single-gmbh"), "-o", packet).exit()).isZero();
    Said proved = run("prove", packet);
    assertThat(proved.exit()).isZero();
    assertThat(proved.out()).contains("proved", "byte for byte");
    assertThat(run("prove", packet, "--json").out())
        .contains("\"verdict\": \"proved\"", "\"ledger\"", "\"company.name\"");

    String shorter = file("shorter.pdf");
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Path.of(packet)))) {
      document.removePage(4);
      document.save(shorter);
    }
    for (Language language : Language.values()) {
      Said altered = run(language, "prove", shorter, packet);
      assertThat(altered.exit()).isEqualTo(1);
      assertThat(altered.out()).contains(language == Language.EN ? "Page 5: this" : "第 5 页");
    }
    assertThat(run("prove", shorter, "--json").out()).contains("\"kind\": \"page-missing\"");
    assertThat(run("prove", sample("two-foreign")).exit()).isEqualTo(2);
    assertThat(run("prove", file("nowhere.pdf")).exit()).isEqualTo(3);
  }

  @Test
  void draftsGoInAndComeOutUnchangedAndAreNeverOverwritten() throws IOException {
    String sample = sample("single-gmbh");

    assertThat(run("drafts", "import", sample).exit()).isZero();
    assertThat(run("drafts", "import", sample).out()).contains("there already");
    Said list = run("drafts", "list");
    assertThat(list.out().lines()).hasSize(1);
    String id = list.out().substring(0, 8);
    assertThat(run("drafts", "export", id, "-o", file("x.menlou.json")).exit()).isZero();

    assertThat(Files.readAllBytes(folder.resolve("x.menlou.json")))
        .isEqualTo(Files.readAllBytes(Path.of(sample)));
    assertThat(run("drafts", "export", "zzz", "-o", file("y")).exit()).isEqualTo(2);
  }

  @Test
  void checkingAsJsonNamesEveryFindingWithItsFieldAndFix() {
    Said said = run("check", "--json", sample("defects"));

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).contains("\"severity\": \"blocks\"", "\"about\"", "\"fix\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void helpOfEveryCommandIsThereInWholeWords(Language language) {
    for (String command :
        List.of(
            "",
            "sample",
            "schema",
            "check",
            "fill",
            "kit",
            "print",
            "open",
            "form map",
            "form fill",
            "drafts list",
            "drafts export",
            "drafts import",
            "catalog check",
            "tour")) {
      Said said = run(language, (command + " --help").strip().split(" "));
      assertThat(said.exit()).isZero();
      assertThat(said.out()).hasSizeGreaterThan(60).doesNotContain("«");
      assertThat(Pattern.compile("\\p{IsHan}").matcher(said.out()).find())
          .isEqualTo(language == Language.ZH);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMistakeIsAnsweredInWordsWithExitTwo(Language language) {
    for (String mistake :
        List.of(
            "nonsense",
            "fill",
            "fill x.json",
            "check",
            "drafts",
            "sample nobody",
            "check --colour x")) {
      Said said = run(language, mistake.split(" "));
      assertThat(said.exit()).as(mistake).isEqualTo(2);
      assertThat(said.out() + said.err()).isNotBlank().doesNotContain("«", "Exception", "\tat ");
    }
  }

  @Test
  void everyTroubleACaseFileCanMakeHasWordsInBothLanguages() {
    List<String> codes =
        List.of(
            "attachment-damaged",
            "attachment-differs",
            "computed",
            "cut-off",
            "damaged",
            "edition",
            "filing",
            "id",
            "misspelt-name",
            "more-follows",
            "newer",
            "none-inside",
            "not-list",
            "not-names",
            "not-text",
            "not-utf8",
            "other-file",
            "override",
            "row-id",
            "row-twice",
            "twice",
            "unknown-empty",
            "unknown-name",
            "answer-too-long",
            "empty",
            "excessive",
            "half-character",
            "more",
            "picture-cut-off",
            "picture-kind",
            "picture-large",
            "picture-missing",
            "picture-pixels",
            "too-large",
            "too-many-answers",
            "too-many-rows",
            "version");
    for (Language language : Language.values()) {
      Words words = Words.of(language);
      for (String code : codes) {
        String text =
            words.trouble(
                new Trouble("case." + code, Map.of("found", "f", "expected", "e", "max", "m")));
        assertThat(text).as(code).doesNotContain("«", "{found", "{expected", "{max");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anOfficialBlankIsMappedFilledByHandAndFilledFromACase(Language language) throws IOException {
    String sample = sample("single-gmbh");
    byte[] drawn = DrawnBlank.table();
    Path blank = Files.write(folder.resolve("blank.pdf"), drawn);
    Path map = folder.resolve("blank.yaml");
    assertThat(run(language, "form", "map", blank.toString(), "-o", map.toString()).exit())
        .isZero();
    assertThat(folder.resolve("blank.boxes.pdf")).isNotEmptyFile();
    assertThat(blank).hasBinaryContent(drawn);

    // A map somebody has worked on is never replaced.
    Said again = run(language, "form", "map", blank.toString(), "-o", map.toString());
    assertThat(again.exit()).isEqualTo(3);

    String skeleton = Files.readString(map);
    Files.writeString(map, skeleton.replaceFirst("value: ''", "value: '{company.name}'"));
    Said filled =
        run(
            language,
            "form",
            "fill",
            blank.toString(),
            map.toString(),
            sample,
            "-o",
            file("f.pdf"));
    assertThat(filled.exit()).as(filled.err()).isZero();
    assertThat(folder.resolve("f.pdf")).isNotEmptyFile();

    Files.writeString(map, skeleton.replaceFirst("value: ''", "value: '{company.nonsense}'"));
    Said slip =
        run(
            language,
            "form",
            "fill",
            blank.toString(),
            map.toString(),
            sample,
            "-o",
            file("g.pdf"));
    assertThat(slip.exit()).isEqualTo(2);
    assertThat(slip.err()).contains("blank.yaml:", "nonsense");
    assertThat(folder.resolve("g.pdf")).doesNotExist();

    Said few = run(language, "form", "fill", blank.toString(), "-o", file("h.pdf"));
    Said none = run(language, "form", "map", sample, "-o", file("other.yaml"));
    assertThat(few.exit()).isEqualTo(2);
    assertThat(none.exit()).isEqualTo(2);
    for (Said said : List.of(again, filled, slip, few, none)) {
      assertThat(said.out() + said.err()).isNotBlank().doesNotContain("«", "Exception", "{what}");
    }
  }

  @Test
  void withoutADisplayAndWithoutArgumentsOneLineSaysWhatToDo() {
    Said said = run();

    assertThat(said.err().lines()).hasSize(1);
    assertThat(said.exit()).isEqualTo(3);
  }
}
