package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import menlou.value.Money;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Facts facts(String... pathsAndTexts) {
    Map<Path, String> answers = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      answers.put(new Path(pathsAndTexts[i]), pathsAndTexts[i + 1]);
    }
    return Facts.of(EDITION, Answers.of(answers), TODAY);
  }

  private static Fact known(Datum datum) {
    return new Fact.Known(datum);
  }

  @Test
  void anEmptyDraftKnowsNothingAndWaitsForTheFirstAnswers() {
    Facts facts = facts();

    assertThat(facts.at(new Path("plan.licenceDate"))).isEqualTo(new Fact.Missing());
    assertThat(facts.at(new Path("company.name")))
        .isInstanceOfSatisfying(
            Fact.Undecided.class,
            undecided -> assertThat(undecided.waitsFor()).contains(new Path("company.nameOrder")));
    assertThat(facts.at(new Path("company.termYears")))
        .isEqualTo(new Fact.Undecided(Set.of(new Path("company.termKind"))));
  }

  @Test
  void aFormulaAddsUpRowsWithinRows() {
    Facts facts =
        facts(
            "owners", "a b",
            "owners[a].contributions", "x y",
            "owners[a].contributions[x].amount", "60 CNY",
            "owners[a].contributions[y].amount", "40万元",
            "owners[b].contributions", "z",
            "owners[b].contributions[z].amount", "200");

    assertThat(facts.at(new Path("owners[a].subscribed")))
        .isEqualTo(known(new Datum.Cash(Money.ofMicro(100_000_000, "CNY"))));
    assertThat(facts.at(new Path("capital.subscribed")))
        .isEqualTo(known(new Datum.Cash(Money.ofMicro(300_000_000, "CNY"))));
    assertThat(
            facts
                .known(new Path("owners[a].share"))
                .map(datum -> ((Datum.Portion) datum).share().canonical()))
        .contains("33.33");
  }

  @Test
  void aMissingAmountIsNamedByWhatDependsOnIt() {
    Facts facts =
        facts(
            "owners", "a b",
            "owners[a].contributions", "x",
            "owners[a].contributions[x].amount", "60 CNY",
            "owners[b].contributions", "z");

    assertThat(facts.at(new Path("capital.subscribed")))
        .isEqualTo(new Fact.Undecided(Set.of(new Path("owners[b].contributions[z].amount"))));
  }

  @Test
  void anAnswerThatStopsConcerningTheCompanyIsSetAsideAndComesBack() {
    Facts years = facts("company.termKind", "years", "company.termYears", "20");
    Facts forEver = facts("company.termKind", "long-term", "company.termYears", "20");

    assertThat(years.at(new Path("company.termYears"))).isEqualTo(known(new Datum.Whole(20)));
    assertThat(forEver.at(new Path("company.termYears"))).isEqualTo(new Fact.NotApplicable());
    assertThat(forEver.answers().text(new Path("company.termYears"))).contains("20");
  }

  @Test
  void theNameIsPutTogetherInTheOrderChosen() {
    Facts facts =
        facts(
            "company.nameOrder", "region-first",
            "company.nameRegion", "beijing",
            "company.tradeName", "澄川",
            "company.industryWord", "智能科技",
            "company.suffix", "llc",
            "company.chinaInName", "no");

    assertThat(facts.known(new Path("company.name"))).contains(new Datum.Word("北京澄川智能科技有限公司"));
  }

  @Test
  void aTextThatCannotBeRightIsKeptWithTheReason() {
    Facts facts = facts("premises.postcode", "1000");

    assertThat(facts.at(new Path("premises.postcode")))
        .isInstanceOfSatisfying(
            Fact.Invalid.class, invalid -> assertThat(invalid.text()).isEqualTo("1000"));
  }
}
