package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import menlou.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types an answer letter by letter is told of no mistake on the way. */
class TypedTextTest {
  private static TypedText at(String path, String text, Map<Path, String> others) {
    return TypedText.of(
        Cases.EDITION, Answers.of(others), new Path(path), text, LocalDate.of(2026, 11, 23));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.licenceDate|2027-03-15",
        "plan.licenceDate|20270315",
        "plan.licenceDate|2027年3月5日",
        "plan.licenceDate|1999/12/31",
        "company.phone|13800138000",
        "company.phone|010-62345678",
        "company.phone|(010) 6234 5678",
        "company.phone|+86 138 0013 8000",
        "company.phone|+49 30 1234567",
        "company.phone|0755 8234 5678",
        "people[p].email|anna.maria@mail.example.com",
        "premises.postcode|100085",
        "capital.registered|1,000,000.50 USD",
        "organs.noticeDays|15",
        "agent.agencyCode|91110108MA01234565",
        "agent.identity.number|110108199001011234",
        "people[p].identity.number|C01X00T47",
        "people[p].machineReadable|P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "premises.address.road|示例（东）路",
        "owners[o].nameChinese|Berlin示例",
      })
  void noBeginningOfAnAnswerIsWrong(String path, String answer) {
    Map<Path, String> kinds = new TreeMap<>();
    kinds.put(new Path("agent.identity.kind"), "resident-id");
    kinds.put(new Path("people[p].identity.kind"), "passport");
    for (int end = 0; end < answer.length(); end++) {
      String typed = answer.substring(0, end);
      assertThat(at(path, typed, kinds)).as(typed).isNotEqualTo(TypedText.WRONG);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.licenceDate|2027-13",
        "plan.licenceDate|2027-02-30",
        "plan.licenceDate|15.3.",
        "plan.licenceDate|soon",
        "company.phone|138x",
        "company.phone|138001380001",
        "people[p].email|anna@@",
        "premises.postcode|1000855",
        "capital.registered|-1",
        "agent.agencyCode|91110108MA0123456?",
        "agent.identity.number|110108199001011234",
        "premises.address.district|Haidian",
      })
  void whatCannotBecomeAnAnswerIsWrong(String path, String typed) {
    Map<Path, String> kinds = Map.of(new Path("agent.identity.kind"), "resident-id");
    assertThat(at(path, typed, kinds)).isEqualTo(TypedText.WRONG);
  }

  @Test
  void whatIsReadOrEmptyIsAnAnswer() {
    assertThat(at("plan.licenceDate", "2027-03-15", Map.of())).isEqualTo(TypedText.ANSWER);
    assertThat(at("plan.licenceDate", " ", Map.of())).isEqualTo(TypedText.ANSWER);
    assertThat(at("plan.licenceDate", "2027-3", Map.of())).isEqualTo(TypedText.BEGINNING);
  }
}
