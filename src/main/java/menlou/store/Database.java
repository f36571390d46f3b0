package menlou.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import menlou.draft.Trouble;
import org.sqlite.SQLiteConfig;

/**
 * The file all drafts are in. Work is done in transactions: all of it or nothing. Confined to one
 * thread; other processes may use the file at the same time and are waited for a while.
 */
final class Database implements AutoCloseable {
  private static final int MOST_ATTEMPTS = 100;
  private static final long PAUSE_NANOS = 20_000_000;

  private static final int PATIENCE_MILLIS = 5_000;

  private final Path file;
  private final Session session;

  private Database(Path file, Session session) {
    this.file = file;
    this.session = session;
  }

  /** Opens the file, making an empty one when there is none. */
  static Database open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    Session session = new Session(config.createConnection("jdbc:sqlite:" + file));
    return new Database(file, session);
  }

  /**
   * From now on a change that was made survives a loss of power. On a network drive, where the
   * write-ahead log does not work, SQLite keeps its older journal.
   */
  void becomeDurable() throws SQLException {
    String journal = writeAhead();
    session.script("pragma synchronous = " + (journal.equals("wal") ? "full" : "extra"));
  }

  /** Changing the journal does not wait for another window that is doing the same; so we do. */
  private String writeAhead() throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        return session.text("pragma journal_mode = wal");
      } catch (SQLException busy) {
        if (attempt == MOST_ATTEMPTS || !Refusals.isBusy(busy)) {
          throw busy;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  Path file() {
    return file;
  }

  Session session() {
    return session;
  }

  /** Work that ends with a result. */
  @FunctionalInterface
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /**
   * @throws Trouble when the disk or another program refuses; nothing is changed then
   */
  <T> T write(Work<T> work) {
    return transaction("begin immediate", work);
  }

  /** Sees one state of affairs throughout. */
  <T> T read(Work<T> work) {
    return transaction("begin", work);
  }

  private <T> T transaction(String begin, Work<T> work) {
    boolean done = false;
    try {
      session.script(begin);
      T result = work.run(session);
      session.script("commit");
      done = true;
      return result;
    } catch (SQLException refused) {

      throw Refusals.of(refused, file);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** After a full disk SQLite may have rolled back already, and then says so. */
  private void rollBack() {
    try {
      session.forgetStatements();
      session.script("rollback");
    } catch (SQLException alreadyDone) {
      // nothing is left to take back
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (SQLException refused) {

      throw Refusals.of(refused, file);
    }
  }
}
