package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");

  @ParameterizedTest
  @CsvSource({
    "EN, NL, Maarten Voorbeeld, Maarten Voorbeeld",
    "ZH, NL, Maarten Voorbeeld, 马滕",
    "EN, CN, '', 马滕",
    "EN, NL, '', 马滕"
  })
  void aPersonIsCalledByTheNameTheReaderKnows(
      Language language, String nationality, String nameForeign, String called) {
    Map<Path, String> answers = new TreeMap<>();
    answers.put(new Path("people"), "p1");
    answers.put(new Path("people[p1].nationality"), nationality);
    answers.put(new Path("people[p1].nameForeign"), nameForeign);
    answers.put(new Path("people[p1].nameChinese"), "马滕");
    answers.values().removeIf(String::isEmpty);
    Facts facts = Facts.of(EDITION, Answers.of(answers), LocalDate.of(2026, 11, 23));

    assertThat(new Wording(EDITION, language).rowTitle(facts, new Path("people").row("p1")))
        .isEqualTo(called);
  }
}
