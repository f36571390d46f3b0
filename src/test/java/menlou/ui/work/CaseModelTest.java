package menlou.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.draft.Trouble;
import menlou.ui.Bundle;
import menlou.ui.LaterJobs;
import menlou.ui.MemoryStore;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.job.Jobs;
import org.junit.jupiter.api.Test;

final class CaseModelTest {
  private static final Path NAME = new Path("company.englishName");
  private static final Path WORD = new Path("company.tradeName");

  private final MemoryStore store = new MemoryStore();
  private final Draft draft = Bundle.empty();
  private final LaterJobs later = new LaterJobs();
  private final CaseModel model = model(later);

  private CaseModel model(Jobs keeping) {
    store.add(draft);
    return new CaseModel(
        Bundle.EDITION, store, Bundle.assessed(draft), Bundle.CLOCK, keeping, new ImmediateJobs());
  }

  private String kept(Path path) {
    return store.open(draft.id()).flatMap(now -> now.answers().text(path)).orElse("");
  }

  @Test
  void aBurstOfKeysIsOneStepAndIsNotCalledSavedBeforeItIs() {
    model.type(NAME, "C");
    model.type(NAME, "Ch");
    model.type(NAME, "Chengchuan");
    assertThat(model.text(NAME)).isEqualTo("Chengchuan");
    assertThat(model.savedProperty().get()).isInstanceOf(Saved.Underway.class);

    later.letTimePass();
    assertThat(model.savedProperty().get()).isInstanceOf(Saved.Underway.class);

    later.doAll();
    assertThat(model.savedProperty().get()).isInstanceOf(Saved.Safe.class);
    assertThat(store.steps(draft.id())).hasSize(1);
    assertThat(kept(NAME)).isEqualTo("Chengchuan");
  }

  @Test
  void typingElsewhereEndsTheBurst() {
    model.type(NAME, "Chengchuan");
    model.type(WORD, "澄川");
    later.letTimePass();
    later.doAll();
    assertThat(store.steps(draft.id())).hasSize(2);
  }

  @Test
  void textTypedAndTakenBackIsNoStep() {
    model.type(NAME, "C");
    model.type(NAME, "");
    later.letTimePass();
    later.doAll();
    assertThat(store.steps(draft.id())).isEmpty();
    assertThat(model.savedProperty().get()).isInstanceOf(Saved.Safe.class);
  }

  @Test
  void aChoiceIsKeptAtOnceTogetherWithWhatWasTypedBefore() {
    model.type(NAME, "Chengchuan");
    model.choose(new Path("company.paperLicence"), "no");
    later.doAll();
    assertThat(store.steps(draft.id())).hasSize(2);
    assertThat(model.savedProperty().get()).isInstanceOf(Saved.Safe.class);
  }

  @Test
  void whatTheDiskRefusedIsKeptWithTheNextAnswer() {
    store.refuse(Optional.of(new Trouble("disk.full", Map.of())));
    model.type(NAME, "Chengchuan");
    model.flush();
    later.doAll();
    assertThat(model.savedProperty().get()).isInstanceOf(Saved.Refused.class);
    assertThat(model.troubleProperty().get()).isPresent();
    assertThat(model.text(NAME)).isEqualTo("Chengchuan");

    store.refuse(Optional.empty());
    model.choose(new Path("company.paperLicence"), "no");
    later.doAll();
    assertThat(kept(NAME)).isEqualTo("Chengchuan");
    assertThat(model.savedProperty().get()).isInstanceOf(Saved.Safe.class);
    assertThat(model.troubleProperty().get()).isEmpty();
  }

  @Test
  void anotherWindowThatWasFirstWins() {
    model.type(NAME, "mine");
    store.save(draft.id(), List.of(draft.answers().setting(NAME, "theirs")));
    store.refuse(Optional.of(new Trouble("draft.changed-elsewhere", Map.of())));
    model.flush();
    later.doAll();
    assertThat(model.text(NAME)).isEqualTo("theirs");
    assertThat(model.troubleProperty().get()).isPresent();
  }

  @Test
  void undoTakesTheLastStepBackAndRedoDoesItAgain() {
    model.choose(NAME, "Chengchuan");
    model.undo();
    later.doAll();
    assertThat(model.text(NAME)).isEmpty();
    model.redo();
    later.doAll();
    assertThat(model.text(NAME)).isEqualTo("Chengchuan");
  }

  @Test
  void nothingIsHeldAgainstADateBeforeItsFieldIsLeft() {
    Path day = new Path("plan.licenceDate");
    for (String typed : List.of("2", "2027-0", "2027-01-")) {
      model.type(day, typed);
      later.letTimePass();
      later.doAll();
      assertThat(model.assessment().blocking()).as(typed).isEmpty();
      assertThat(kept(day)).isEqualTo(typed);
    }
    model.leave(new Path("company.englishName"));
    assertThat(model.assessment().blocking()).isEmpty();
    model.leave(day);
    assertThat(model.assessment().blocking()).hasSize(1);
    assertThat(model.assessment().draft()).isEqualTo(model.draft());
  }

  @Test
  void whatCannotBecomeADateIsToldAfterAPause() {
    Path day = new Path("plan.licenceDate");
    model.type(day, "2027-13");
    assertThat(model.assessment().blocking()).isEmpty();
    assertThat(model.typingProperty().get()).contains(day);
    later.letTimePass();
    assertThat(model.assessment().blocking()).hasSize(1);
    assertThat(model.typingProperty().get()).isEmpty();
    model.type(day, "2027-1");
    assertThat(model.assessment().blocking()).isEmpty();
  }

  @Test
  void whateverIsDoneElsewhereEndsTheTyping() {
    Path phone = new Path("company.phone");
    model.type(phone, "138");
    model.choose(new Path("company.paperLicence"), "yes");
    assertThat(model.assessment().blocking()).hasSize(1);
  }

  @Test
  void whatFollowsIsWorkedOutForTheLatestAnswers() {
    model.choose(new Path("company.paperLicence"), "yes");
    assertThat(model.assessment().draft()).isEqualTo(model.draft());
    assertThat(model.assessment().facts().isRelevant(new Path("company.duplicates"))).isTrue();
  }
}
