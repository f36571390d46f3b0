package menlou.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import menlou.Cases;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedactionTest {
  private static final String TITLE = "Share copy";

  static List<String> cases() {
    return Cases.all();
  }

  private static Redaction redact(Draft draft) {
    return Redaction.of(CaseFile.of(draft), facts(draft), TITLE);
  }

  private static Facts facts(Draft draft) {
    return Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsLeftIsACaseLikeAnyOther(String name) {
    CaseFile left = redact(Cases.draft(name)).caseFile();

    byte[] bytes = left.bytes(Cases.EDITION);

    assertThat(CaseFile.read(bytes, Cases.EDITION).orTrouble(name)).isEqualTo(left);
    assertThat(left.draft().title()).isEqualTo(TITLE);
    assertThat(left.draft().overrulings()).isEmpty();
    assertThat(left.attachments()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsStayInTheirOrderAndReferencesStillLeadToThem(String name) {
    Facts before = facts(Cases.draft(name));
    Facts after = facts(redact(Cases.draft(name)).caseFile().draft());

    for (Path path : before.leaves()) {
      if (before.edition().fields().at(path.field()).type()
              instanceof FieldType.Reference(FieldPath to)
          && path.enclosingRow().isEmpty()) {
        assertThat(target(after, path, to)).as(path.text()).isEqualTo(target(before, path, to));
      }
    }
    assertThat(after.rows(new Path("people"))).hasSameSizeAs(before.rows(new Path("people")));
  }

  /** Which row it is; -1 while the reference is open. */
  private static int target(Facts facts, Path reference, FieldPath list) {
    return facts
        .answers()
        .text(reference)
        .map(id -> facts.rows(new Path(list.text())).indexOf(new Path(list.text()).row(id)))
        .orElse(-1);
  }

  @Test
  void namesOfBodiesStayAndNamesOfPersonsGo() {
    Draft draft = Cases.draft("sino-foreign");

    String left = text(redact(draft));

    assertThat(left).contains("北京云枢示例数据有限公司", "Sample Straits Cloud Pte. Ltd.");
    assertThat(left).doesNotContain("梁文样", "LEUNG", "周示范");
  }

  @Test
  void aFreeTextThatRepeatsWhatWasTakenOutGoesToo() {
    Draft draft = Cases.draft("sino-foreign");
    Path plan = new Path("report.plan");
    Path phone = new Path("company.phone");
    Answers answers =
        draft
            .answers()
            .with(
                List.of(
                    draft.answers().setting(plan, "由梁 文样负责前期筹备。"),
                    draft.answers().setting(phone, "138 0013 8016")));

    Redaction redaction = redact(draft.withAnswers(answers));

    assertThat(redaction.removed()).contains(plan, phone);
    assertThat(text(redaction)).doesNotContain("负责前期筹备", "8016");
  }

  @Test
  void rowsNamedAfterPeopleGetNumbersForNames() {
    assertThat(text(redact(Cases.draft("single-gmbh")))).doesNotContain("\"klaus\"", "\"erna\"");
  }

  @Test
  void rowsTakenAwayLeaveNothing() {
    Draft draft = Cases.draft("sino-foreign");
    Path people = new Path("people");
    String last = draft.answers().rows(people).getLast();
    Draft without = draft.with(List.of(draft.answers().removing(people, last)));

    Redaction redaction = redact(without);

    assertThat(redaction.caseFile().draft().answers().all().keySet())
        .noneMatch(path -> path.text().startsWith("people[r6]"));
  }

  private static String text(Redaction redaction) {
    return new String(redaction.caseFile().bytes(Cases.EDITION), StandardCharsets.UTF_8);
  }
}
