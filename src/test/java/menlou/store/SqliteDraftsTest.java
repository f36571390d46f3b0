package menlou.store;

import static menlou.store.Drafts.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftSummary;
import menlou.draft.Entry;
import menlou.draft.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDraftsTest {
  @TempDir Path folder;

  private void with(Consumer<SqliteDrafts> work) {
    try (SqliteDrafts drafts = Drafts.open(folder)) {
      work.accept(drafts);
    }
  }

  @Test
  void whatWasSavedIsThereAfterOpeningAgain() {
    Draft draft = Drafts.titled("First", "company.tradeName", "云杉");
    with(
        drafts -> {
          drafts.add(draft);
          drafts.save(draft.id(), List.of(set("owners", "a1"), set("owners[a1].kind", "person")));
          drafts.save(draft.id(), List.of(set("override name.similar owners[a1]", "they agreed")));
        });

    with(
        drafts -> {
          Draft again = drafts.open(draft.id()).orElseThrow();
          assertThat(again.title()).isEqualTo("First");
          assertThat(again.answers().all()).hasSize(3);
          assertThat(again.answers().text(new menlou.draft.Path("owners[a1].kind")))
              .contains("person");
          assertThat(again.overrulings()).containsOnlyKeys("override name.similar owners[a1]");
          DraftSummary summary = drafts.list(false).getFirst();
          assertThat(summary.answers()).isEqualTo(3);
          assertThat(summary.company()).isEqualTo("云杉");
          assertThat(summary.changed()).isAfter(summary.created());
        });
  }

  @Test
  void aChangeMadeInAnotherWindowIsNeverOverwritten() {
    Draft draft = Drafts.titled("x", "company.tradeName", "云杉");
    try (SqliteDrafts one = Drafts.open(folder);
        SqliteDrafts other = Drafts.open(folder)) {
      one.add(draft);
      Change ours = new Change("company.tradeName", Optional.of("云杉"), Optional.of("晨光"));
      Change theirs = new Change("company.tradeName", Optional.of("云杉"), Optional.of("中关"));
      other.save(draft.id(), List.of(theirs));

      assertThatThrownBy(() -> one.save(draft.id(), List.of(set("company.phone", "1"), ours)))
          .isInstanceOfSatisfying(
              Trouble.class,
              trouble -> assertThat(trouble.code()).isEqualTo("draft.changed-elsewhere"));

      assertThat(one.open(draft.id())).isEqualTo(other.open(draft.id()));
      assertThat(one.open(draft.id()).orElseThrow().answers().all().values()).containsExactly("中关");
      assertThat(one.history(draft.id())).hasSize(1);
    }
  }

  @Test
  void aNewStepAfterUndoingLeavesTheUndoneOnesBehind() {
    Draft draft = Drafts.empty();
    with(
        drafts -> {
          drafts.add(draft);
          for (String key : List.of("plan.a", "plan.b", "plan.c")) {
            drafts.save(draft.id(), List.of(set(key, key)));
          }
          drafts.undo(draft.id());
          assertThat(drafts.undo(draft.id())).contains(List.of(set("plan.b", "plan.b").reversed()));
          drafts.save(draft.id(), List.of(set("plan.d", "d")));

          assertThat(drafts.redo(draft.id())).isEmpty();
          drafts.undo(draft.id());
          assertThat(drafts.redo(draft.id())).contains(List.of(set("plan.d", "d")));
          assertThat(drafts.history(draft.id()))
              .extracting(Entry::undone)
              .containsExactly(false, true, true, false);
        });
  }

  @Test
  void theTitleCanBeChangedAndTheChangeUndone() {
    Draft draft = Drafts.empty();
    with(
        drafts -> {
          drafts.add(draft);
          drafts.save(draft.id(), List.of(draft.renaming("Spruce")));
          assertThat(drafts.open(draft.id()).orElseThrow().title()).isEqualTo("Spruce");
          drafts.undo(draft.id());
          assertThat(drafts.open(draft.id()).orElseThrow().title()).isEmpty();
        });
  }

  @Test
  void savingNothingNewIsNoStep() {
    Draft draft = Drafts.titled("x", "plan.a", "1");
    with(
        drafts -> {
          drafts.add(draft);
          drafts.save(
              draft.id(), List.of(new Change("plan.a", Optional.of("1"), Optional.of("1"))));
          assertThat(drafts.history(draft.id())).isEmpty();
          assertThat(drafts.undo(draft.id())).isEmpty();
        });
  }

  @Test
  void aDeletedDraftIsHiddenUnchangeableAndComesBackWhole() {
    Draft draft = Drafts.titled("x", "plan.a", "1");
    with(
        drafts -> {
          drafts.add(draft);
          drafts.delete(draft.id());

          assertThat(drafts.list(false)).isEmpty();
          assertThat(drafts.search("x")).isEmpty();
          assertThat(drafts.list(true).getFirst().deleted()).isPresent();
          assertTrouble(
              "draft.deleted", () -> drafts.save(draft.id(), List.of(set("plan.b", "2"))));

          drafts.restore(draft.id());
          assertThat(drafts.list(false)).hasSize(1);
          assertThat(drafts.open(draft.id()).orElseThrow().answers()).isEqualTo(draft.answers());
        });
  }

  @Test
  void aDuplicateGoesItsOwnWayWithoutHistory() {
    Draft draft = Drafts.titled("x", "plan.a", "1");
    with(
        drafts -> {
          drafts.add(draft);
          drafts.save(draft.id(), List.of(set("plan.b", "2")));
          DraftId copy = drafts.duplicate(draft.id(), "y");
          drafts.undo(draft.id());

          assertThat(drafts.open(copy).orElseThrow().answers().size()).isEqualTo(2);
          assertThat(drafts.open(copy).orElseThrow().title()).isEqualTo("y");
          assertThat(drafts.history(copy)).isEmpty();
        });
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    Draft draft = Drafts.empty();
    with(
        drafts -> {
          assertThat(drafts.open(draft.id())).isEmpty();
          assertThat(drafts.attachment("sha256-00")).isEmpty();
          assertTrouble("draft.gone", () -> drafts.save(draft.id(), List.of(set("plan.a", "1"))));
          drafts.add(draft);
          assertTrouble("draft.exists", () -> drafts.add(draft));
        });
  }

  @Test
  void aPictureIsKeptOnceUnderItsHash() {
    byte[] picture = "picture".getBytes(StandardCharsets.UTF_8);
    with(
        drafts -> {
          String name = drafts.attach(picture);
          assertThat(drafts.attach(picture)).isEqualTo(name);
          assertThat(name).startsWith("sha256-").hasSize(7 + 64);
          assertThat(drafts.attachment(name).orElseThrow()).isEqualTo(picture);
        });
  }

  @Test
  void searchFindsAllWordsAnywhereLatestFirst() {
    with(
        drafts -> {
          Draft spruce = Drafts.titled("Spruce Singapore", "company.tradeName", "云杉");
          Draft dawn = Drafts.titled("Dawn", "premises.address.road", "中关村大街 Ann@Example.com");
          drafts.add(spruce);
          drafts.add(dawn);

          assertFound(drafts, "singa", "Spruce Singapore");
          assertFound(drafts, "  spruce   云 ", "Spruce Singapore");
          assertFound(drafts, "村大", "Dawn");
          assertFound(drafts, "ann@example", "Dawn");
          assertFound(drafts, "ＤＡＷＮ", "Dawn");
          assertFound(drafts, "dawn 云杉");
          assertFound(drafts, "大村");
          assertFound(drafts, "\" OR * NEAR( -");
          assertFound(drafts, "\" * ( -", "Dawn", "Spruce Singapore");
          assertFound(drafts, "", "Dawn", "Spruce Singapore");

          drafts.save(spruce.id(), List.of(set("plan.a", "Zürich")));
          assertFound(drafts, "zurich", "Spruce Singapore");
          drafts.undo(spruce.id());
          assertFound(drafts, "zurich");
          assertFound(drafts, "", "Spruce Singapore", "Dawn");
        });
  }

  private static void assertFound(SqliteDrafts drafts, String query, String... titles) {
    assertThat(drafts.search(query)).extracting(DraftSummary::title).containsExactly(titles);
  }

  static void assertTrouble(String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.code()).isEqualTo(code));
  }
}
