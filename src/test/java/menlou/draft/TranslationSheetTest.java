package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;

class TranslationSheetTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private static final Path NAME = new Path("owners[o1].nameChinese");

  private static Facts founderWithoutChinese() {
    Map<Path, String> answers = new TreeMap<>();
    answers.put(new Path("owners"), "o1");
    answers.put(new Path("owners[o1].kind"), "enterprise");
    answers.put(new Path("owners[o1].region"), "foreign");
    answers.put(new Path("owners[o1].nameForeign"), "Example Robotik GmbH");
    return Facts.of(EDITION, Answers.of(answers), LocalDate.of(2026, 11, 23));
  }

  @Test
  void anOpenRenderingIsAskedForWithItsOriginalAndItsRoom() {
    assertThat(TranslationSheet.needed(founderWithoutChinese()))
        .contains(new TranslationSheet.Item(NAME, "Example Robotik GmbH", 62));
  }

  @Test
  void aFilledSheetReadsBackAsAnswers() {
    Facts facts = founderWithoutChinese();
    String sheet = TranslationSheet.write(facts);
    assertThat(TranslationSheet.read(facts, sheet).changes()).isEmpty();

    String head = "== " + NAME + " ==\n";
    int line = sheet.indexOf("译文：", sheet.indexOf(head)) + "译文：".length();
    String filled = sheet.substring(0, line) + " 示例机器人有限公司" + sheet.substring(line);

    TranslationSheet.Filled result = TranslationSheet.read(facts, filled);
    assertThat(result.problems()).isEmpty();
    assertThat(facts.answers().with(result.changes()).text(NAME)).contains("示例机器人有限公司");
  }

  private static Facts premises(String... answers) {
    Map<Path, String> all = new TreeMap<>();
    all.put(new Path("premises.address.province"), "beijing");
    all.put(new Path("premises.evidence"), "rented");
    for (int i = 0; i < answers.length; i += 2) {
      all.put(new Path(answers[i]), answers[i + 1]);
    }
    return Facts.of(EDITION, Answers.of(all), LocalDate.of(2026, 11, 23));
  }

  private static List<String> asked(Facts facts) {
    return TranslationSheet.needed(facts).stream().map(item -> item.path().text()).toList();
  }

  @Test
  void partsOfAnAddressAndNamesOnPapersAreAskedForWhileTheyAreOpen() {
    assertThat(asked(premises()))
        .contains("premises.address.road", "premises.ownerName", "premises.lessor")
        .doesNotContain("premises.address.building", "premises.leaseAddress");
    assertThat(
            asked(
                premises(
                    "premises.address.road", "示例路",
                    "premises.ownerName", "北京示例园区管理有限公司",
                    "premises.lessor", "B1科技有限公司")))
        .doesNotContain("premises.address.road", "premises.ownerName", "premises.lessor");
  }

  @Test
  void whatIsGivenInOtherLettersIsAskedForWithWhatWasGiven() {
    Facts facts =
        premises(
            "premises.address.district", "Haidian",
            "premises.address.road", "Sample Road",
            "premises.address.number", "9",
            "premises.address.building", "Tower East",
            "premises.address.floor", "B1",
            "people", "p1",
            "people[p1].homeAddress", "1 Sample Street, Berlin",
            "report.plan", "Build sensors.");

    assertThat(TranslationSheet.needed(facts))
        .contains(
            new TranslationSheet.Item(new Path("premises.address.district"), "Haidian", 20),
            new TranslationSheet.Item(new Path("premises.address.road"), "Sample Road", 40),
            new TranslationSheet.Item(new Path("premises.address.building"), "Tower East", 30),
            new TranslationSheet.Item(
                new Path("people[p1].homeAddress"), "1 Sample Street, Berlin", 100),
            new TranslationSheet.Item(new Path("report.plan"), "Build sensors.", 256));
    assertThat(asked(facts)).doesNotContain("premises.address.number", "premises.address.floor");
  }

  @Test
  void theSheetTellsWhereAnItemBelongsAndTakesItBack() {
    Facts facts = premises("premises.address.road", "Sample Road");
    String sheet = TranslationSheet.write(facts);
    String road = EDITION.texts(Language.ZH).get("fields.shape.address.road.label");
    String address = EDITION.texts(Language.ZH).get("fields.premises.address.label");
    String lessor = EDITION.texts(Language.EN).get("interview.questions.premises.lease.title");
    assertThat(sheet)
        .contains(road + " (" + address + ")　原文：Sample Road　最多40个字符", "(" + lessor + ")");

    TranslationSheet.Filled filled =
        TranslationSheet.read(
            facts,
            sheet
                .replace("== premises.lessor ==", "== premises.lessor ==\n译文：示例租赁有限公司")
                .replace("== premises.address.road ==", "== premises.address.road ==\n译文：示例路"));

    assertThat(filled.problems()).isEmpty();
    Answers taken = facts.answers().with(filled.changes());
    assertThat(taken.text(new Path("premises.lessor"))).contains("示例租赁有限公司");
    assertThat(taken.text(new Path("premises.address.road"))).contains("示例路");
  }

  @Test
  void whatCannotBeTakenOverIsNamedWithItsLine() {
    TranslationSheet.Filled result =
        TranslationSheet.read(
            founderWithoutChinese(),
            "== " + NAME + " ==\n译文：Only Latin\n== owners[x].nothing ==\n译文: 甲\n");

    assertThat(result.changes()).isEmpty();
    assertThat(result.problems()).extracting(TranslationSheet.Problem::line).containsExactly(2, 4);
  }
}
