package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");

  @Test
  void writingReadingAndWritingAgainGivesTheSameBytesAndTheSameCase() {
    RandomCases cases = RandomCases.wild(EDITION, 2026);
    for (int i = 0; i < 2_000; i++) {
      CaseFile before = cases.nextFile();
      byte[] bytes = before.bytes(EDITION);

      CaseFileReading reading = CaseFile.read(bytes, EDITION);

      assertThat(reading).isInstanceOf(CaseFileReading.Good.class);
      CaseFile after = reading.orTrouble("case");
      assertThat(after.bytes(EDITION)).isEqualTo(bytes);
      assertThat(after.draft()).isEqualTo(before.draft());
      assertThat(after.attachments().keySet()).isEqualTo(before.attachments().keySet());
    }
  }

  @Test
  void inventedCompleteCasesHoldOnlyAnswersTheirFieldsTake() {
    RandomCases cases = RandomCases.complete(EDITION, 7);
    for (int i = 0; i < 50; i++) {
      Answers answers = cases.next().answers();
      Reading reading = new Reading(EDITION.lists(), LocalDate.of(2026, 11, 23));
      answers
          .all()
          .forEach(
              (path, text) ->
                  assertThat(reads(reading, answers, path, text)).as(path + " " + text).isTrue());
    }
  }

  private static boolean reads(Reading reading, Answers answers, Path path, String text) {
    Field field = EDITION.fields().at(path.field());
    return switch (field.type()) {
      case FieldType.Rows _ -> true;
      case FieldType.Choice(String list) when !EDITION.lists().containsKey(list) -> true;
      case FieldType.Many(String list) when !EDITION.lists().containsKey(list) -> true;
      case FieldType.DocumentNumber(String kind) ->
          reading
              .of(
                  field.type(),
                  text,
                  path.parent().flatMap(group -> answers.text(group.child(kind))))
              .toOptional()
              .isPresent();
      case FieldType type -> reading.of(type, text, Optional.empty()).toOptional().isPresent();
    };
  }

  @Test
  void rowsTakenAwayAreNotWritten() {
    Path owners = new Path("owners");
    Draft draft = Draft.empty(DraftId.random(), EDITION.id(), "llc");
    Answers answers =
        draft
            .answers()
            .with(List.of(draft.answers().adding(owners, "a1")))
            .with(new Path("owners[a1].nameForeign"), Optional.of("Secret Ltd"));
    Draft without = draft.withAnswers(answers.with(List.of(answers.removing(owners, "a1"))));

    assertThat(text(CaseFile.of(without))).doesNotContain("Secret");
    assertThat(text(CaseFile.of(draft.withAnswers(answers)))).contains("Secret");
  }

  @Test
  void numbersTruthValuesListsAndMissingIdsAreUnderstood() {
    Draft draft =
        good(
            """
            {"answers": {
              "company": {"termYears": 30, "paperLicence": true, "chinaInName": false, "duplicates": 1e1},
              "report": {"businessKinds": ["a", "b"]},
              "people": [{"nationality": "SG", "posts": ["director", "manager"]}, {"id": "r1"}, {}]}}
            """);

    assertThat(draft.answers().all())
        .containsEntry(new Path("company.termYears"), "30")
        .containsEntry(new Path("company.paperLicence"), "yes")
        .containsEntry(new Path("company.chinaInName"), "no")
        .containsEntry(new Path("company.duplicates"), "10")
        .containsEntry(new Path("report.businessKinds"), "a b")
        .containsEntry(new Path("people"), "r2 r1 r3")
        .containsEntry(new Path("people[r2].posts"), "director manager");
  }

  @Test
  void aFileWithoutIdIsTheSameCaseEachTimeItIsRead() {
    String json = "{\"answers\": {\"plan\": {\"licenceDate\": \"2027-03-01\"}}}";

    assertThat(good(json).id()).isEqualTo(good(json).id());
  }

  @Test
  void namesThatCarryNothingAndComputedAnswersAreOnlyNoted() {
    CaseFileReading reading =
        read(
            """
            {"$schema": "x", "_note": "mine", "colour": "",
             "answers": {"company": {"name": "computed", "tradeName": "云杉", "hue": null}}}
            """);

    assertThat(reading).isInstanceOf(CaseFileReading.Good.class);
    assertThat(((CaseFileReading.Good) reading).notes())
        .extracting(CaseFileProblem::code)
        .containsExactly("case.unknown-empty", "case.computed", "case.unknown-empty");
  }

  @Test
  void everyProblemIsNamedWithItsPlaceAndWhatWasMeant() {
    List<CaseFileProblem> problems =
        bad(
            """
            {"schema": "menlou-case", "version": 1, "edition": "2026-05",
             "answers": {
               "compny": {"tradeName": "x"},
               "company": {"tradename": "云杉", "zzzzzzzz": 1, "suffix": {"a": 1}},
               "owners": {"kind": "person"},
               "people": [{"id": "P-1"}, {"id": "p2"}, {"id": "p2"}, 5]},
             "overrides": [{"rule": "x"}]}
            """);

    assertThat(problems)
        .extracting(each -> each.place().line() + " " + each.code() + " " + each.place().path())
        .containsExactly(
            "3 case.misspelt-name $.answers.compny",
            "4 case.misspelt-name $.answers.company.tradename",
            "4 case.unknown-name $.answers.company.zzzzzzzz",
            "4 case.not-text $.answers.company.suffix",
            "5 case.not-list $.answers.owners",
            "6 case.row-id $.answers.people[0]",
            "6 case.row-twice $.answers.people[2]",
            "6 case.not-names $.answers.people[3]",
            "7 case.override $.overrides[0]");
    assertThat(problems.get(1).details()).containsEntry("expected", "tradeName");
  }

  @Test
  void aNewerSchemaIsRefusedBeforeAnythingElseIsJudged() {
    assertThat(
            bad(
                "{\"schema\": \"menlou-case\", \"version\": 2, \"answers\": {\"zzzz\": {\"y\": 1}}}"))
        .extracting(CaseFileProblem::code)
        .containsExactly("case.newer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"answers\": {\"company\": | case.cut-off | 1",
        "`{\"answers\":\n {\"company\" 5}}` | case.damaged | 2",
        "`{\"answers\": {}} {}` | case.more-follows | 1",
        "`{\"answers\": {\"plan\": {}, \"plan\": {}}}` | case.twice | 1",
        "[1, 2] | case.other-file | 0",
        "{\"name\": \"x\"} | case.other-file | 0",
        "`{\"schema\": \"menlou-case\", \"edition\": \"1999-01\"}` | case.edition | 1",
        "`{\"schema\": \"menlou-case\", \"filing\": \"branch\"}` | case.filing | 1",
        "`{\"schema\": \"menlou-case\", \"id\": \"seven\"}` | case.id | 1",
        "`{\"answers\": {}, \"attachments\": {\"sha256-00\": \"AAAA\"}}` | case.attachment-differs | 1",
      })
  void whatCannotBeReadIsNamedWithItsLine(String json, String code, int line) {
    assertThat(bad(json)).extracting(CaseFileProblem::code).containsExactly(code);
    assertThat(bad(json)).extracting(each -> each.place().line()).containsExactly(line);
  }

  @Test
  void aFileInAnotherEncodingIsNamedAsSuch() {
    byte[] gbk = "{\n\"title\": \"云杉\", \"answers\": {}}".getBytes(Charset.forName("GBK"));

    assertThat(((CaseFileReading.Bad) CaseFile.read(gbk, EDITION)).problems())
        .extracting(each -> each.code() + " " + each.place().line() + ":" + each.place().column())
        .containsExactly("case.not-utf8 2:11");
  }

  @Test
  void everyCutAndEveryFlippedByteIsAnsweredWithoutAnException() {
    byte[] bytes = RandomCases.wild(EDITION, 3).nextFile().bytes(EDITION);
    Consumer<byte[]> reads = each -> assertThat(CaseFile.read(each, EDITION)).isNotNull();
    for (int i = 0; i < bytes.length; i += 1 + i / 200) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= 0x11;
      reads.accept(flipped);
      reads.accept(Arrays.copyOf(bytes, i));
    }
  }

  private static CaseFileReading read(String json) {
    return CaseFile.read(json.getBytes(StandardCharsets.UTF_8), EDITION);
  }

  private static Draft good(String json) {
    return read(json).orTrouble("case").draft();
  }

  private static List<CaseFileProblem> bad(String json) {
    return ((CaseFileReading.Bad) read(json)).problems();
  }

  private static String text(CaseFile file) {
    return new String(file.bytes(EDITION), StandardCharsets.UTF_8);
  }
}
