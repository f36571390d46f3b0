package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
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
