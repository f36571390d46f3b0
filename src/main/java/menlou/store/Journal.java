package menlou.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.Entry;
import menlou.draft.Trouble;

/** The steps of one draft: each is kept for ever, and may be taken back and done again. */
final class Journal {
  private static final int DONE = 0;
  private static final int UNDONE = 1;
  private static final int LEFT_BEHIND = 2;

  private final Session session;
  private final Shelf shelf;
  private final long draft;

  Journal(Session session, Shelf shelf, long draft) {
    this.session = session;
    this.shelf = shelf;
    this.draft = draft;
  }

  Entry save(List<Change> changes, Instant now) throws SQLException {
    requireNotDeleted();
    List<Change> real = changes.stream().filter(change -> !change.changesNothing()).toList();
    long number = 1 + session.number("select max(number) from step where draft = ?", draft);
    if (real.isEmpty()) {
      return new Entry(number - 1, now, real, false);
    }
    session.update(
        "update step set state = ? where draft = ? and state = ?", LEFT_BEHIND, draft, UNDONE);
    session.update("insert into step (draft, number, at) values (?, ?, ?)", draft, number, now);
    for (int position = 0; position < real.size(); position++) {
      keep(number, position, real.get(position));
    }
    apply(real);
    shelf.touch(draft, now);
    return new Entry(number, now, real, false);
  }

  private void requireNotDeleted() throws SQLException {
    if (session.number("select deleted is not null from draft where number = ?", draft) == 1) {
      throw new Trouble("draft.deleted", Map.of());
    }
  }

  private void keep(long step, int position, Change change) throws SQLException {
    session.update(
        "insert into change (draft, step, position, key, before, after) values (?, ?, ?, ?, ?, ?)",
        draft,
        step,
        position,
        change.key(),
        change.before(),
        change.after());
  }

  private void apply(List<Change> changes) throws SQLException {
    for (Change change : changes) {
      Optional<String> now = shelf.current(draft, change.key());
      if (!now.equals(before(change))) {
        throw new Trouble("draft.changed-elsewhere", Map.of("key", change.key()));
      }
      shelf.apply(draft, change);
    }
  }

  /** There is always a title; none and a blank one are the same. */
  private static Optional<String> before(Change change) {
    return change.key().equals(Draft.TITLE)
        ? Optional.of(change.before().orElse(""))
        : change.before();
  }

  Optional<List<Change>> undo(Instant now) throws SQLException {
    Optional<Long> step = step("select max(number) from step where draft = ? and state = ?", DONE);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    List<Change> back = new ArrayList<>(changes(step.get()));
    Collections.reverse(back);
    back.replaceAll(Change::reversed);
    return Optional.of(move(step.get(), UNDONE, back, now));
  }

  /** Undone steps lie on a pile: the one with the smallest number was undone last. */
  Optional<List<Change>> redo(Instant now) throws SQLException {
    Optional<Long> step =
        step("select min(number) from step where draft = ? and state = ?", UNDONE);
    return step.isEmpty()
        ? Optional.empty()
        : Optional.of(move(step.get(), DONE, changes(step.get()), now));
  }

  private Optional<Long> step(String sql, int state) throws SQLException {
    return Optional.of(session.number(sql, draft, state)).filter(number -> number > 0);
  }

  private List<Change> move(long step, int state, List<Change> changes, Instant now)
      throws SQLException {
    requireNotDeleted();
    apply(changes);
    session.update("update step set state = ? where draft = ? and number = ?", state, draft, step);
    shelf.touch(draft, now);
    return changes;
  }

  private List<Change> changes(long step) throws SQLException {
    return session.list(
        "select key, before, after from change where draft = ? and step = ? order by position",
        row ->
            new Change(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3))),
        draft,
        step);
  }

  List<Entry> history() throws SQLException {
    List<Entry> heads =
        session.list(
            "select number, at, state from step where draft = ? order by number",
            row ->
                new Entry(
                    row.getLong(1),
                    Instant.ofEpochMilli(row.getLong(2)),
                    List.of(),
                    row.getInt(3) != DONE),
            draft);
    List<Entry> entries = new ArrayList<>();
    for (Entry head : heads) {
      entries.add(new Entry(head.number(), head.at(), changes(head.number()), head.undone()));
    }
    return List.copyOf(entries);
  }
}
