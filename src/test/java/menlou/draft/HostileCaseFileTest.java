package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case files written to do harm, or by people out of luck. */
class HostileCaseFileTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");

  private static List<CaseFileProblem> bad(byte[] json) {
    CaseFileReading reading = CaseFile.read(json, EDITION);
    assertThat(reading).isInstanceOf(CaseFileReading.Bad.class);
    return ((CaseFileReading.Bad) reading).problems();
  }

  private static List<CaseFileProblem> bad(String json) {
    return bad(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertBad(String json, String code) {
    assertThat(bad(json)).extracting(CaseFileProblem::code).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | case.newer",
        "17 | case.newer",
        "\"2\" | case.newer",
        "0 | case.version",
        "-1 | case.version",
        "1.0 | case.version",
        "\"1.0\" | case.version",
        "1e999999999 | case.version",
        "99999999999999999999 | case.version",
        "\"one\" | case.version",
        "\"\" | case.version",
        "true | case.version",
        "[1] | case.version",
        "{} | case.version",
      })
  void onlyAWholeNumberAboveOursIsCalledNewer(String version, String code) {
    assertBad("{\"version\": " + version + ", \"answers\": {\"zzz\": {\"y\": 1}}}", code);
  }

  @Test
  void anEmptyFileIsCalledEmpty() {
    assertBad("", "case.empty");
    assertBad(" \n\t", "case.empty");
    assertThat(bad(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
        .extracting(CaseFileProblem::code)
        .containsExactly("case.empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
  void widerEncodingsAreNamedAsSuchFromTheFirstCharacterOn(String charset) {
    byte[] bytes = "{\"title\": \"云\", \"answers\": {}}".getBytes(Charset.forName(charset));

    assertThat(bad(bytes))
        .extracting(each -> each.code() + " " + each.place().line())
        .containsExactly("case.not-utf8 1");
  }

  @Test
  void aFileOfZeroesAsALostDiskLeavesIsNoText() {
    assertThat(bad(new byte[4096]))
        .extracting(CaseFileProblem::code)
        .containsExactly("case.not-utf8");
  }

  @Test
  void halfACharacterIsRefusedBecauseSavingWouldChangeIt() {
    assertBad("{\"answers\": {\"company\": {\"tradeName\": \"\\ud842京\"}}}", "case.half-character");
    assertBad("{\"title\": \"\\udc00\", \"answers\": {}}", "case.half-character");
    assertThat(
            CaseFile.read(
                "{\"title\": \"\\ud842\\udfb7\", \"answers\": {}}".getBytes(StandardCharsets.UTF_8),
                EDITION))
        .isInstanceOf(CaseFileReading.Good.class);
  }

  @Test
  void aFileBeyondTheLimitIsRefusedUnread() {
    assertThat(bad(new byte[CaseFile.MOST_BYTES + 1]))
        .extracting(CaseFileProblem::code)
        .containsExactly("case.too-large");
  }

  @Test
  void moreRowsThanAnyCompanyHasAreCountedNotRead() {
    String rows =
        IntStream.rangeClosed(0, CaseFileAnswers.MOST_ROWS)
            .mapToObj(i -> "{\"sex\": \"male\"}")
            .collect(Collectors.joining(","));

    List<CaseFileProblem> problems = bad("{\"answers\": {\"people\": [" + rows + "]}}");

    assertThat(problems).extracting(CaseFileProblem::code).containsExactly("case.too-many-rows");
    assertThat(problems.getFirst().place().path()).isEqualTo("$.answers.people");
    assertThat(problems.getFirst().details()).containsEntry("found", "1001");
  }

  @Test
  void moreAnswersThanAnyCaseHasAreRefused() {
    String row = "{\"amount\":\"1\",\"form\":\"money\",\"due\":\"x\"}";
    String inner = (row + ",").repeat(CaseFileAnswers.MOST_ROWS - 1) + row;
    String owner = "{\"contributions\":[" + inner + "]}";

    assertBad(
        "{\"answers\": {\"owners\": [" + (owner + ",").repeat(39) + owner + "]}}",
        "case.too-many-answers");
  }

  @Test
  void millionsOfPiecesAreRefusedBeforeTheyFillTheMemory() {
    assertBad("{\"answers\": {\"people\": [" + "{},".repeat(1_000_000) + "{}]}}", "case.excessive");
    assertBad("{\"answers\": {\"" + "n".repeat(100_000) + "\": {}}}", "case.excessive");
    assertBad("[".repeat(200_000), "case.excessive");
    assertBad("{\"answers\": {\"x\": " + "9".repeat(100_000) + "}}", "case.excessive");
  }

  @Test
  void anAnswerAsLongAsABookIsRefusedByItsField() {
    String json =
        "{\"answers\": {\"company\": {\"tradeName\": \"" + "云".repeat(1_000_000) + "\"}}}";

    assertThat(bad(json))
        .extracting(each -> each.code() + " " + each.place().path())
        .containsExactly("case.answer-too-long $.answers.company.tradeName");
  }

  @Test
  void aThousandMistakesAreToldAsAHundredAndANumber() {
    String names =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"x" + i + "\": \"y\"")
            .collect(Collectors.joining(","));

    List<CaseFileProblem> problems = bad("{\"answers\": {\"company\": {" + names + "}}}");

    assertThat(problems).hasSize(101);
    assertThat(problems.getLast().code()).isEqualTo("case.more");
    assertThat(problems.getLast().details()).containsEntry("found", "900");
  }

  @Test
  void whatIsQuotedInAProblemStaysShort() {
    String json = "{\"answers\": {}, \"id\": \"" + "x".repeat(1_000_000) + "\"}";

    assertThat(bad(json).getFirst().details().get("found")).hasSizeLessThan(1_000).contains("…");
  }

  @Test
  void aDecisionAboutARowThatIsNestedEndlesslyIsRefused() {
    assertBad(
        "{\"answers\": {}, \"overrides\": [{\"rule\": \"x\", \"reason\": \"y\", \"row\": \"a"
            + ".a".repeat(500_000)
            + "\"}]}",
        "case.override");
  }

  private static String withPicture(String name, String base64) {
    return "{\"answers\": {}, \"attachments\": {\"" + name + "\": \"" + base64 + "\"}}";
  }

  private static String withPicture(byte[] picture) {
    return withPicture(
        CaseFile.attachmentName(picture), Base64.getEncoder().encodeToString(picture));
  }

  @Test
  void whatIsNoBase64IsNoPictureEvenUnderTheNameOfNothing() {
    String nothing = CaseFile.attachmentName(new byte[0]);
    byte[] picture = RandomPictures.png(new Random(1));
    String name = CaseFile.attachmentName(picture);
    String good = Base64.getEncoder().encodeToString(picture);

    assertBad(withPicture(nothing, "€€€€"), "case.attachment-damaged");
    assertBad(withPicture(nothing, ""), "case.attachment-damaged");
    assertBad(withPicture(nothing, " "), "case.attachment-damaged");
    assertBad(withPicture(name, "data:image/png;base64," + good), "case.attachment-damaged");
    assertBad(
        withPicture(name, good.substring(0, 9) + "*" + good.substring(9)),
        "case.attachment-damaged");
    assertThat(
            CaseFile.read(
                withPicture(name, good.substring(0, 40) + "\\r\\n" + good.substring(40))
                    .getBytes(StandardCharsets.UTF_8),
                EDITION))
        .isInstanceOf(CaseFileReading.Good.class);
  }

  @Test
  void whatIsNoPictureIsToldWithItsPlace() {
    byte[] png = RandomPictures.png(new Random(2));
    byte[] huge = png.clone();
    huge[16] = 0x70;

    assertBad(withPicture("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "case.picture-kind");
    assertBad(withPicture(java.util.Arrays.copyOf(png, png.length - 1)), "case.picture-cut-off");
    assertBad(withPicture(huge), "case.picture-pixels");
    assertBad(withPicture(new byte[menlou.value.PictureFile.MOST_BYTES + 1]), "case.picture-large");
    assertThat(bad(withPicture(huge)).getFirst().place().path())
        .startsWith("$.attachments.sha256-");
  }

  @Test
  void aPictureAnAnswerNamesAndTheFileLacksIsNoted() {
    String json = "{\"answers\": {\"people\": [{\"identity\": {\"copy\": \"passport.jpg\"}}]}}";

    assertThat(CaseFile.read(json.getBytes(StandardCharsets.UTF_8), EDITION))
        .isInstanceOfSatisfying(
            CaseFileReading.Good.class,
            good ->
                assertThat(good.notes())
                    .extracting(each -> each.code() + " " + each.place().path())
                    .containsExactly("case.picture-missing $.answers.people[0].identity.copy"));
  }
}
