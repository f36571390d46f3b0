package menlou.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import menlou.draft.Change;
import menlou.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays random steps against a simple model: piles of drafts as they were. */
class JournalPropertiesTest {
  private static final List<String> KEYS =
      List.of(Draft.TITLE, "plan.a", "plan.b", "owners", "owners[x].name", "override r owners[x]");

  @TempDir Path folder;

  @Test
  void undoAndRedoAlwaysLeadToTheDraftAsItWas() {
    Random random = new Random(5);
    SqliteDrafts drafts = Drafts.open(folder);
    for (int round = 0; round < 1000; round++) {
      if (round % 100 == 99) {
        drafts.close();
        drafts = Drafts.open(folder);
      }
      play(drafts, random);
    }
    drafts.close();
  }

  private static void play(SqliteDrafts drafts, Random random) {
    Draft now = Drafts.titled("", "plan.a", "0");
    drafts.add(now);
    Deque<Draft> before = new ArrayDeque<>();
    Deque<Draft> after = new ArrayDeque<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> {
          Optional<List<Change>> changes = drafts.undo(now.id());
          assertThat(changes.isPresent()).isEqualTo(!before.isEmpty());
          if (changes.isPresent()) {
            after.push(now);
            now = now.with(changes.get());
            assertThat(now).isEqualTo(before.pop());
          }
        }
        case 1 -> {
          Optional<List<Change>> changes = drafts.redo(now.id());
          assertThat(changes.isPresent()).isEqualTo(!after.isEmpty());
          if (changes.isPresent()) {
            before.push(now);
            now = now.with(changes.get());
            assertThat(now).isEqualTo(after.pop());
          }
        }
        default -> {
          List<Change> changes = changes(now, random);
          Draft next = now.with(changes);
          drafts.save(now.id(), changes);
          if (!changes.stream().allMatch(Change::changesNothing)) {
            before.push(now);
            after.clear();
          }
          now = next;
        }
      }
      assertThat(drafts.open(now.id())).contains(now);
    }
  }

  private static List<Change> changes(Draft draft, Random random) {
    List<String> keys = new ArrayList<>(KEYS);
    Collections.shuffle(keys, random);
    return keys.subList(0, 1 + random.nextInt(3)).stream()
        .map(key -> change(draft, key, random))
        .toList();
  }

  private static Change change(Draft draft, String key, Random random) {
    String text = Integer.toString(random.nextInt(3));
    if (key.equals(Draft.TITLE)) {
      return draft.renaming(text);
    }
    if (key.startsWith("override")) {
      return draft.overriding(
          "r", Optional.of(new menlou.draft.Path("owners[x]")), random.nextBoolean() ? text : "");
    }
    return draft.answers().setting(new menlou.draft.Path(key), random.nextInt(4) == 0 ? "" : text);
  }
}
