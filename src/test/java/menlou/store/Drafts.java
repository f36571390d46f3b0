package menlou.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import menlou.draft.Answers;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;

/** Stores and drafts for tests: no catalog, a clock that moves a second each time it is read. */
final class Drafts {
  private Drafts() {}

  static SqliteDrafts open(Path folder) {
    return open(folder, Migrations.bundled());
  }

  static SqliteDrafts open(Path folder, Migrations migrations) {
    return SqliteDrafts.open(folder, migrations, Drafts::company, clock());
  }

  static Clock clock() {
    AtomicLong seconds = new AtomicLong();
    InstantSource source =
        () ->
            Instant.parse("2026-11-23T00:00:00Z")
                .plus(Duration.ofSeconds(seconds.incrementAndGet()));
    return source.withZone(ZoneOffset.UTC);
  }

  private static String company(Draft draft) {
    return draft.answers().text(new menlou.draft.Path("company.tradeName")).orElse("");
  }

  static Draft empty() {
    return Draft.empty(DraftId.random(), "2026-05", "llc");
  }

  static Draft titled(String title, String key, String text) {
    Draft empty = empty();
    return new Draft(
            empty.id(), title, empty.edition(), empty.filing(), Answers.NONE, empty.overrulings())
        .with(List.of(change(key, Optional.empty(), Optional.of(text))));
  }

  static Change change(String key, Optional<String> before, Optional<String> after) {
    return new Change(key, before, after);
  }

  static Change set(String key, String text) {
    return change(key, Optional.empty(), Optional.of(text));
  }
}
