package menlou.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import menlou.draft.DraftId;

/** A program that types answers for ever and tells each one that is saved. */
final class Typist {
  private Typist() {}

  static menlou.draft.Path path(int answer) {
    return new menlou.draft.Path("plan.a" + answer);
  }

  public static void main(String[] args) {
    DraftId id = DraftId.parse(args[1]);
    try (SqliteDrafts store = Drafts.open(Path.of(args[0]))) {
      for (int i = 1; i < 100_000; i++) {
        store.save(id, List.of(Drafts.set(path(i).text(), "answer " + i)));
        System.out.println(i);
        System.out.flush();
        // Leaves the other window a turn, as people do.
        LockSupport.parkNanos(2_000_000);
      }
    }
  }
}
