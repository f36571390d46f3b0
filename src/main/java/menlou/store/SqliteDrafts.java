package menlou.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import menlou.draft.CaseFile;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.DraftSummary;
import menlou.draft.Entry;
import menlou.draft.Trouble;

/**
 * Drafts in one SQLite file. All work is done by one thread in the order asked for; methods return
 * when it is done, so those who must not wait call from a thread that may.
 */
public final class SqliteDrafts implements DraftStore {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("menlou-drafts").factory());
  private final Database database;
  private final Shelf shelf;
  private final SearchIndex index;
  private final Clock clock;

  private SqliteDrafts(
      Path folder, Migrations migrations, Function<Draft, String> company, Clock clock) {
    this.clock = clock;
    this.database = opened(new Opening(folder, migrations, clock));
    this.shelf = new Shelf(database.session());
    this.index = new SearchIndex(database.session(), shelf, company);
  }

  /**
   * Opens the drafts of a folder, making it when there is none.
   *
   * @param company what the company is called as far as a draft tells, blank otherwise
   * @throws Trouble when the folder or what is in it cannot be used; a damaged file has been put
   *     aside then, and opening again begins an empty one
   */
  public static SqliteDrafts open(Path folder, Function<Draft, String> company, Clock clock) {
    return open(folder, Migrations.bundled(), company, clock);
  }

  static SqliteDrafts open(
      Path folder, Migrations migrations, Function<Draft, String> company, Clock clock) {
    return new SqliteDrafts(folder, migrations, company, clock);
  }

  private Database opened(Opening opening) {
    try {
      return await(opening::open);
    } catch (RuntimeException refused) {
      worker.shutdown();
      throw refused;
    }
  }

  /** Runs the work on the one thread that may use the database. */
  private <T> T await(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, worker).join();
    } catch (CompletionException failed) {
      // The caller's own line of calls is of more use than the worker's.
      if (failed.getCause() instanceof Trouble trouble) {
        throw new Trouble(trouble.code(), trouble.details(), trouble);
      }
      throw failed;
    }
  }

  private <T> T write(Database.Work<T> work) {
    return await(() -> database.write(work));
  }

  private <T> T read(Database.Work<T> work) {
    return await(() -> database.read(work));
  }

  private <T> T readFresh(Database.Work<T> work) {
    return await(
        () -> {
          if (!database.read(_ -> index.isFresh())) {
            refresh();
          }
          return database.read(work);
        });
  }

  private void refresh() {
    database.write(
        _ -> {
          index.refresh();
          return true;
        });
  }

  private Instant now() {
    return clock.instant();
  }

  @Override
  public List<DraftSummary> list(boolean deletedToo) {
    return readFresh(_ -> shelf.list(deletedToo));
  }

  @Override
  public List<DraftSummary> search(String query) {
    String words = SearchWords.query(query);
    return words.isEmpty() ? list(false) : readFresh(_ -> shelf.matching(words));
  }

  @Override
  public void add(Draft draft) {
    write(
        _ -> {
          shelf.add(draft, now());
          return true;
        });
  }

  @Override
  public Optional<Draft> open(DraftId id) {
    return read(_ -> shelf.open(id));
  }

  @Override
  public Entry save(DraftId id, List<Change> changes) {
    return write(_ -> journal(id).save(changes, now()));
  }

  private Journal journal(DraftId id) throws SQLException {
    return new Journal(database.session(), shelf, shelf.number(id));
  }

  @Override
  public Optional<List<Change>> undo(DraftId id) {
    return write(_ -> journal(id).undo(now()));
  }

  @Override
  public Optional<List<Change>> redo(DraftId id) {
    return write(_ -> journal(id).redo(now()));
  }

  @Override
  public List<Entry> history(DraftId id) {
    return read(_ -> journal(id).history());
  }

  @Override
  public void delete(DraftId id) {
    mark(id, Optional.of(now()));
  }

  @Override
  public void restore(DraftId id) {
    mark(id, Optional.empty());
  }

  private void mark(DraftId id, Optional<Instant> when) {
    write(
        _ -> {
          shelf.markDeleted(id, when);
          return true;
        });
  }

  @Override
  public DraftId duplicate(DraftId id, String title) {
    DraftId copy = DraftId.random();
    write(
        _ -> {
          shelf.number(id);
          Draft draft = shelf.open(id).orElseThrow();
          shelf.add(
              new Draft(
                  copy,
                  title,
                  draft.edition(),
                  draft.filing(),
                  draft.answers(),
                  draft.overrulings()),
              now());
          return true;
        });
    return copy;
  }

  @Override
  public String attach(byte[] picture) {
    String name = CaseFile.attachmentName(picture);
    write(
        session ->
            session.update(
                "insert or ignore into picture (name, bytes) values (?, ?)", name, picture));
    return name;
  }

  @Override
  public Optional<byte[]> attachment(String name) {
    return read(
        session ->
            session.first(
                "select bytes from picture where name = ?", row -> row.getBytes(1), name));
  }

  /** Leaves names and words of drafts up to date when it can; the drafts are safe in any case. */
  @Override
  public void close() {
    if (worker.isShutdown()) {
      return;
    }
    await(
        () -> {
          try {
            refresh();
          } catch (Trouble full) {
            // they are still marked and will be looked through next time
          }
          database.close();
          return true;
        });
    worker.close();
  }
}
