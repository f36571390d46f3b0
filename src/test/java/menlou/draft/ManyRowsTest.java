package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import menlou.Cases;
import menlou.interview.Assessment;
import menlou.rules.Finding;
import org.junit.jupiter.api.Test;

/** Lists far longer than any company's: what is compared with every other row is still found. */
class ManyRowsTest {
  private static final int ROWS = 3000;

  private static Draft many() {
    Map<Path, String> answers = new TreeMap<>(Cases.draft("single-gmbh").answers().all());
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String id = "p" + i;
      ids.add(id);
      Path person = new Path("people").row(id);
      answers.put(person.child("nameChinese"), "张" + (char) (0x4E00 + i));
      answers.put(person.child("mobile"), "138" + (10_000_000 + i));
      answers.put(person.child("identity").child("kind"), "passport");
      answers.put(person.child("identity").child("number"), "C" + (1_000_000 + i));
    }
    answers.put(new Path("people"), String.join(" ", ids));
    return new Draft(
        Cases.draft("single-gmbh").id(),
        "",
        Cases.EDITION.id(),
        "llc",
        Answers.of(answers),
        new TreeMap<>());
  }

  private static List<Path> rowsOf(String rule, Draft draft) {
    return Assessment.of(Cases.EDITION, draft, Cases.TODAY).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::row)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void twoRowsThatMustNotBeAlikeAreFoundAmongThousands() {
    Draft different = many();
    Draft alike =
        different.withAnswers(
            different
                .answers()
                .with(new Path("people[p2999].identity.number"), Optional.of("c1000007")));

    assertThat(rowsOf("people.number-used-twice", different)).isEmpty();
    assertThat(rowsOf("people.number-used-twice", alike))
        .containsExactly(new Path("people[p2999]"));
  }

  @Test
  void aRowWhoseAnswerIsOpenDecidesNothingForTheOthers() {
    Draft open = many();
    open = open.withAnswers(open.answers().with(new Path("people[p0].mobile"), Optional.empty()));
    Draft alike =
        open.withAnswers(
            open.answers().with(new Path("people[p9].mobile"), Optional.of("13810000008")));

    assertThat(rowsOf("people.mobile-shared", open)).isEmpty();
    assertThat(rowsOf("people.mobile-shared", alike)).containsExactly(new Path("people[p9]"));
  }

  @Test
  void theSharesOfThousandsOfOwnersAddUp() {
    Map<Path, String> answers = new TreeMap<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      ids.add("o" + i);
      Path owner = new Path("owners").row("o" + i);
      answers.put(owner.child("contributions"), "c");
      answers.put(owner.child("contributions").row("c").child("amount"), (i % 7 + 1) + " CNY");
    }
    answers.put(new Path("owners"), String.join(" ", ids));
    Facts facts = Facts.of(Cases.EDITION, Answers.of(answers), Cases.TODAY);

    double sum =
        ids.stream()
            .map(id -> facts.known(new Path("owners").row(id).child("share")).orElseThrow())
            .mapToDouble(share -> ((Datum.Portion) share).share().percent().doubleValue())
            .sum();

    assertThat(sum).isCloseTo(100, org.assertj.core.data.Offset.offset(1e-6));
  }
}
