package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import menlou.catalog.form.Catalog;
import menlou.draft.Answers;
import menlou.draft.Facts;
import menlou.draft.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
  private static final Edition CLUB = Catalog.open(SmallCatalog.FILES, SmallCatalog.ID);
  private static final Frame MEMBER = Frame.TOP.with("member", new FieldPath("members"));

  private static Facts facts(String... pathsAndTexts) {
    Map<Path, String> answers = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      answers.put(new Path(pathsAndTexts[i]), pathsAndTexts[i + 1]);
    }
    return Facts.of(CLUB, Answers.of(answers), LocalDate.of(2026, 1, 1));
  }

  private static Expression expression(String source, Frame frame) {
    return CLUB.language().at(YamlNode.parse("test.yaml", "\"" + source + "\""), frame);
  }

  private static Object value(Facts facts, String source) {
    return facts.evaluate(expression(source, Frame.TOP), Optional.empty())
            instanceof Outcome.Known(Object value)
        ? value
        : "open";
  }

  private static Set<Path> waitsFor(Facts facts, String source) {
    Expression expression = expression(source, Frame.TOP);
    return facts.evaluate(expression, Optional.empty()) instanceof Outcome.Open open
        ? facts.waitsFor(open, Optional.empty())
        : Set.of();
  }

  @ParameterizedTest
  @CsvSource({
    "false && club.kind == 'chess', false",
    "club.kind == 'chess' && false, false",
    "true && club.kind == 'chess', open",
    "true || club.kind == 'chess', true",
    "club.kind == 'chess' || true, true",
    "false || club.kind == 'chess', open",
    "!(club.kind == 'chess'), open",
    "club.kind == 'chess' ? 1 : 1, open",
    "club.kind in ['chess'], open",
    "has(club.kind), false",
  })
  void whatIsNotAnsweredDecidesNothingUnlessTheRestDecidesAlone(String source, String result) {
    assertThat(value(facts(), source)).hasToString(result);
  }

  /** 50.004% and 24.998% are printed as 50% and 25%; limits see what they are. */
  @ParameterizedTest
  @CsvSource({
    "shareOver(money('50.004 CNY'); money('100 CNY'); 50.0), true",
    "shareOver(money('50 CNY'); money('100 CNY'); 50.0), false",
    "shareFrom(money('24.998 CNY'); money('100 CNY'); 25.0), false",
    "shareFrom(money('25 CNY'); money('100 CNY'); 25.0), true",
    "shareFrom(money('1 CNY'); money('3 CNY'); 33.333333), true",
    "shareOver(money('60 USD'); money('100 CNY'); 50.0), false",
    "shareFrom(money('0 CNY'); money('0 CNY'); 0.0), false",
    "fullShare(money('50.004 CNY'); money('100 CNY')), 50.004",
    "fullShare(money('1 CNY'); money('3 CNY')), 33.333333",
    "fullShare(money('1 USD'); money('3 CNY')), 0.0",
  })
  void sharesAreComparedExactly(String source, String result) {
    assertThat(value(facts(), source.replace(';', ','))).hasToString(result);
  }

  @Test
  void anOpenConditionNamesExactlyTheAnswerItWaitsFor() {
    Facts facts = facts("club.founded", "2026-01-01");

    assertThat(waitsFor(facts, "club.founded >= '2026-01-01' && club.kind == 'chess'"))
        .containsExactly(new Path("club.kind"));
    assertThat(waitsFor(facts, "club.founded < '2026-01-01' || club.fee.micro > 0"))
        .containsExactly(new Path("club.fee"));
    assertThat(waitsFor(facts, "club.kind == 'chess' && club.fee.micro > 0"))
        .containsExactlyInAnyOrder(new Path("club.kind"), new Path("club.fee"));
  }

  @Test
  void anOpenAnswerInARowIsNamedWithItsRow() {
    Facts facts = facts("members", "a b", "members[a].name", "Ada");

    assertThat(waitsFor(facts, "members.all(m, m.name != '')"))
        .containsExactly(new Path("members[b].name"));
    assertThat(value(facts, "members.exists(m, m.name == 'Ada')")).isEqualTo(true);
  }

  @Test
  void aRowSeesItselfByTheNameOfItsList() {
    Facts facts = facts("members", "a b", "members[a].name", "Ada", "members[b].name", "Ben");
    Expression name = expression("member.name + string(member.position) + member.id", MEMBER);

    assertThat(facts.evaluate(name, Optional.of(new Path("members[b]"))))
        .isEqualTo(new Outcome.Known("Ben2b"));
  }

  @Test
  void aRowWithinARowSeesBoth() {
    Facts facts =
        facts(
            "members", "a",
            "members[a].name", "Ada",
            "members[a].pledges", "p",
            "members[a].pledges[p].due", "2026-02-01");
    Frame pledge = MEMBER.with("pledge", new FieldPath("members.pledges"));
    Expression both = expression("member.name + pledge.due", pledge);

    assertThat(facts.evaluate(both, Optional.of(new Path("members[a].pledges[p]"))))
        .isEqualTo(new Outcome.Known("Ada2026-02-01"));
  }

  @Test
  void anOptionalTextLeftOpenIsTheEmptyTextAndARequiredOneIsOpen() {
    Facts chess = facts("club.kind", "chess", "members", "a");
    Facts debating = facts("club.kind", "debating", "members", "a");

    assertThat(value(chess, "club.motto == ''")).isEqualTo(true);
    assertThat(value(debating, "club.motto == ''")).isEqualTo("open");
    assertThat(value(chess, "members[0].portrait")).isEqualTo("");
  }

  @Test
  void aPartOfAShapeAndItsFormulaAreReadThroughTheField() {
    Facts facts = facts("club.seat.street", "竹林路");

    assertThat(value(facts, "club.seat.printed")).isEqualTo("竹林路");
    assertThat(value(facts("club.seat.number", "7"), "club.seat.printed")).isEqualTo("open");
  }

  @Test
  void aReferenceIsTheIdOfItsRowAndOpenOnceTheRowIsGone() {
    Facts there = facts("members", "a", "members[a].name", "Ada", "club.chair", "a");
    Facts gone = facts("members", "b", "members[b].name", "Ben", "club.chair", "a");

    assertThat(value(there, "members.exists(m, m.id == club.chair && m.name == 'Ada')"))
        .isEqualTo(true);
    assertThat(value(gone, "members.exists(m, m.id == club.chair)")).isEqualTo("open");
    assertThat(waitsFor(gone, "club.chair == 'b'")).containsExactly(new Path("club.chair"));
  }

  @Test
  void anAnswerSetAsideIsNotSeen() {
    Facts free = facts("club.fee", "0 CNY", "club.feeReason", "to pay the hall");
    Facts paid = facts("club.fee", "1 CNY", "club.feeReason", "to pay the hall");

    assertThat(value(paid, "club.feeReason")).isEqualTo("to pay the hall");
    assertThat(value(free, "club.feeReason")).isEqualTo("open");
    assertThat(value(free, "has(club.feeReason)")).isEqualTo(false);
    assertThat(waitsFor(free, "club.feeReason != ''")).isEmpty();
  }

  @Test
  void anAnswerThatCannotBeReadIsOpen() {
    Facts facts = facts("club.founded", "the other day");

    assertThat(value(facts, "club.founded > '2026-01-01'")).isEqualTo("open");
    assertThat(waitsFor(facts, "club.founded > '2026-01-01'"))
        .containsExactly(new Path("club.founded"));
  }

  @Test
  void listsAreLookedUpByCodeAndAnUnknownCodeReadsEmpty() {
    Facts facts = facts();

    assertThat(value(facts, "zh('roles', 'chair') + en('roles', 'chair')")).isEqualTo("主席Chair");
    assertThat(value(facts, "column('kinds', 'chess', 'board')")).isEqualTo("yes");
    assertThat(value(facts, "column('kinds', 'nothing', 'board')")).isEqualTo("");
    assertThat(value(facts, "size(hits('roles', 'words', '前会长与司库'))")).isEqualTo(2L);
  }

  @Test
  void anExpressionIsRecognisedAsTheFieldItNames() {
    assertThat(expression("club.seat.street", Frame.TOP).asField().map(Field::path))
        .contains(new FieldPath("club.seat.street"));
    assertThat(expression("member.name", MEMBER).asField().map(Field::path))
        .contains(new FieldPath("members.name"));
    assertThat(expression("club.name + ''", Frame.TOP).asField()).isEmpty();
    assertThat(expression("club.nothing", Frame.TOP).asField()).isEmpty();
  }

  @Test
  void anExpressionThatDoesNotCompileSaysWhereItStands() {
    Expression bad = expression("club.name + 1", Frame.TOP);

    assertThatThrownBy(bad::type)
        .isInstanceOfSatisfying(
            BrokenCatalog.class,
            broken ->
                assertThat(broken.defects())
                    .singleElement()
                    .satisfies(
                        defect -> {
                          assertThat(defect.file()).isEqualTo("test.yaml");
                          assertThat(defect.line()).isEqualTo(1);
                          assertThat(defect.message()).contains("column 11");
                        }));
  }
}
