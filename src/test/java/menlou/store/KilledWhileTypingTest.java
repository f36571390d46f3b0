package menlou.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two programs type into one folder until they are killed at a random moment, over and over. The
 * number of rounds is {@code -Dmenlou.kills=…}.
 */
class KilledWhileTypingTest {
  private static final int ROUNDS = Integer.getInteger("menlou.kills", 5);

  @TempDir Path folder;

  @Test
  void everythingShownAsSavedIsThereAfterKilling() throws Exception {
    Random random = new Random();
    Map<String, Integer> acknowledged = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Draft> drafts = List.of(Drafts.empty(), Drafts.empty());
      try (SqliteDrafts store = Drafts.open(folder)) {
        drafts.forEach(store::add);
      }
      List<Process> typing = List.of(start(drafts.get(0)), start(drafts.get(1)));
      try {
        for (Draft draft : drafts) {
          waitForFirst(draft);
        }
        Thread.sleep(random.nextInt(200));
      } finally {
        typing.forEach(Process::destroyForcibly);
      }
      for (int i = 0; i < 2; i++) {
        typing.get(i).waitFor();
        acknowledged.put(drafts.get(i).id().toString(), shown(drafts.get(i)).orElseThrow());
      }
      assertAllThere(acknowledged);
    }
  }

  private Path screen(Draft draft) {
    return folder.resolve(draft.id() + ".txt");
  }

  private Process start(Draft draft) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Typist.class.getName(),
            folder.toString(),
            draft.id().toString())
        .redirectErrorStream(true)
        .redirectOutput(screen(draft).toFile())
        .start();
  }

  private void waitForFirst(Draft draft) throws Exception {
    while (shown(draft).isEmpty()) {
      Thread.sleep(5);
    }
  }

  /** The last number on the screen; the kill may have cut a line in two. */
  private Optional<Integer> shown(Draft draft) throws IOException {
    String screen = Files.readString(screen(draft));
    String whole = screen.substring(0, screen.lastIndexOf('\n') + 1);
    return whole.lines().reduce((_, last) -> last).map(Integer::valueOf);
  }

  private void assertAllThere(Map<String, Integer> acknowledged) {
    try (SqliteDrafts store = Drafts.open(folder)) {
      acknowledged.forEach(
          (id, last) -> {
            assertThat(last).isPositive();
            Draft draft = store.open(DraftId.parse(id)).orElseThrow();
            // One more may have been saved without being shown.
            int found = draft.answers().size();
            assertThat(found).isBetween(last, last + 1);
            for (int i = 1; i <= found; i++) {
              assertThat(draft.answers().text(Typist.path(i)))
                  .isEqualTo(Optional.of("answer " + i));
            }
            assertThat(store.history(draft.id())).hasSize(found);
          });
    }
  }
}
