package menlou.store;

import static menlou.store.SqliteDraftsTest.assertTrouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @TempDir Path folder;

  @Test
  void aFullDiskRefusesTheStepThatDoesNotFitAndKeepsEverythingBefore() throws Exception {
    Draft draft = Drafts.titled("x", "plan.a", "0");
    try (Database database = new Opening(folder, Migrations.bundled(), Drafts.clock()).open()) {
      Shelf shelf = new Shelf(database.session());
      database.write(
          _ -> {
            shelf.add(draft, NOW);
            return 1;
          });
      database.session().script("pragma max_page_count = 40");
      int saved = 0;
      while (fits(database, shelf, draft, saved)) {
        saved++;
      }

      int kept = saved;
      assertThat(kept).isBetween(1, 1000);
      assertTrouble("disk.full", () -> save(database, shelf, draft, kept));
      assertThat(database.read(_ -> shelf.open(draft.id())).orElseThrow().answers().all())
          .containsEntry(new menlou.draft.Path("plan.a"), text(kept));
    }
  }

  private static boolean fits(Database database, Shelf shelf, Draft draft, int saved) {
    try {
      save(database, shelf, draft, saved);
      return true;
    } catch (Trouble full) {
      assertThat(full.code()).isEqualTo("disk.full");
      return false;
    }
  }

  private static void save(Database database, Shelf shelf, Draft draft, int saved) {
    Change change = new Change("plan.a", Optional.of(text(saved)), Optional.of(text(saved + 1)));
    database.write(
        session ->
            new Journal(session, shelf, shelf.number(draft.id())).save(List.of(change), NOW));
  }

  private static String text(int saved) {
    return saved == 0 ? "0" : saved + " " + "x".repeat(500);
  }
}
