package menlou.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.catalog.FieldPath;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.ui.Bundle;
import menlou.ui.MemoryStore;
import menlou.ui.work.CaseModel;
import org.junit.jupiter.api.Test;

final class InterviewModelTest {
  private final MemoryStore store = new MemoryStore();

  private InterviewModel interview(Draft draft) {
    return new InterviewModel(Bundle.model(store, draft));
  }

  private static String here(InterviewModel interview) {
    return interview.currentProperty().get();
  }

  @Test
  void backGoesTheWayOnCameFrom() {
    InterviewModel interview = interview(Bundle.sample("single-gmbh"));
    List<String> way = new ArrayList<>();
    do {
      way.add(here(interview));
    } while (interview.next());
    for (String question : way.reversed()) {
      assertThat(here(interview)).isEqualTo(question);
      interview.back();
    }
    assertThat(interview.hasBack()).isFalse();
  }

  @Test
  void aNewDraftBeginsWithTheFirstQuestion() {
    assertThat(here(interview(Bundle.empty()))).isEqualTo("plan.business");
  }

  @Test
  void beingSentToAnAnswerOpensItsQuestion() {
    InterviewModel interview = interview(Bundle.sample("single-gmbh"));
    Path phone = new Path("company.phone");
    interview.goTo(phone);
    assertThat(here(interview)).isEqualTo("company.operation");
    assertThat(interview.targetProperty().get()).contains(phone);
  }

  @Test
  void beingSentToAListOpensTheQuestionThatAddsItsRows() {
    InterviewModel interview = interview(Bundle.empty());
    interview.goToList(new Path("people"));
    assertThat(here(interview)).isEqualTo("people.list");
  }

  @Test
  void anAnswerThatNoLongerAppliesIsSetAsideAndComesBack() {
    InterviewModel interview = interview(Bundle.empty());
    CaseModel model = interview.model();
    Path paper = new Path("company.paperLicence");
    Path duplicates = new Path("company.duplicates");
    interview.go("company.licence");
    model.choose(paper, "yes");
    model.choose(duplicates, "2");
    assertThat(interview.setAside()).isEmpty();
    model.choose(paper, "no");
    assertThat(interview.setAside()).containsExactly(duplicates);
    model.choose(paper, "yes");
    assertThat(interview.setAside()).isEmpty();
    assertThat(model.text(duplicates)).isEqualTo("2");
  }

  @Test
  void questionsAndFieldsAreFoundInEitherLanguage() {
    InterviewModel interview = interview(Bundle.sample("single-gmbh"));
    InterviewModel.Place capital =
        new InterviewModel.Place("capital.total", Optional.of(new FieldPath("capital.registered")));
    assertThat(interview.find("registered capital")).contains(capital);
    assertThat(interview.find("注册资本")).contains(capital);
    assertThat(interview.find("no such question anywhere")).isEmpty();
  }

  @Test
  void aFieldFoundIsWhereTheKeyboardIsSent() {
    InterviewModel interview = interview(Bundle.sample("single-gmbh"));
    interview.go(
        new InterviewModel.Place(
            "capital.total", Optional.of(new FieldPath("capital.registered"))));
    assertThat(here(interview)).isEqualTo("capital.total");
    assertThat(interview.targetProperty().get()).contains(new Path("capital.registered"));
  }
}
