package menlou.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import menlou.draft.Answers;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftSummary;
import menlou.draft.Overruling;
import menlou.draft.Trouble;

/** Whole drafts: putting them in, taking them out, telling what there is. */
final class Shelf {
  private static final String SUMMARY =
      "select id, title, company, edition, created, changed, answers, deleted from draft ";

  private final Session session;

  Shelf(Session session) {
    this.session = session;
  }

  List<DraftSummary> list(boolean deletedToo) throws SQLException {
    return session.list(
        SUMMARY
            + (deletedToo ? "" : "where deleted is null ")
            + "order by changed desc, number desc",
        Shelf::summary);
  }

  List<DraftSummary> matching(String words) throws SQLException {
    return session.list(
        SUMMARY
            + """
            where deleted is null and number in (select rowid from words where words match ?)
            order by changed desc, number desc
            """,
        Shelf::summary,
        words);
  }

  static DraftSummary summary(ResultSet row) throws SQLException {
    long deleted = row.getLong("deleted");
    return new DraftSummary(
        DraftId.parse(row.getString("id")),
        row.getString("title"),
        row.getString("company"),
        row.getString("edition"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("changed")),
        row.getInt("answers"),
        deleted == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(deleted)));
  }

  void add(Draft draft, Instant now) throws SQLException {
    if (find(draft.id()).isPresent()) {
      throw new Trouble("draft.exists", Map.of("draft", draft.title()));
    }
    session.update(
        "insert into draft (id, title, edition, filing, created, changed) values (?, ?, ?, ?, ?, ?)",
        draft.id().toString(),
        draft.title(),
        draft.edition(),
        draft.filing(),
        now,
        now);
    long number = number(draft.id());
    for (var answer : draft.answers().all().entrySet()) {
      put(number, answer.getKey().text(), answer.getValue());
    }
    for (Overruling each : draft.overrulings().values()) {
      put(number, each.key(), each.reason());
    }
    touch(number, now);
  }

  Optional<Draft> open(DraftId id) throws SQLException {
    Optional<Draft> empty =
        session.first(
            "select title, edition, filing from draft where id = ?",
            row ->
                new Draft(
                    id,
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    Answers.NONE,
                    new TreeMap<>()),
            id.toString());
    return empty.isPresent() ? Optional.of(filled(empty.get())) : empty;
  }

  private Draft filled(Draft empty) throws SQLException {
    return empty.with(
        session.list(
            "select key, text from answer where draft = ?",
            row -> new Change(row.getString(1), Optional.empty(), Optional.of(row.getString(2))),
            number(empty.id())));
  }

  void markDeleted(DraftId id, Optional<Instant> when) throws SQLException {
    session.update(
        "update draft set deleted = ? where number = ?",
        when.map(Instant::toEpochMilli),
        number(id));
  }

  /** The row of the draft, which other windows may have deleted. */
  Optional<Long> find(DraftId id) throws SQLException {
    return session.first(
        "select number from draft where id = ?", row -> row.getLong(1), id.toString());
  }

  /**
   * @throws Trouble {@code draft.gone} when there is no such draft
   */
  long number(DraftId id) throws SQLException {
    return find(id).orElseThrow(() -> new Trouble("draft.gone", Map.of()));
  }

  private void put(long number, String key, String text) throws SQLException {
    session.update(
        """
        insert into answer (draft, key, text) values (?, ?, ?)
        on conflict do update set text = excluded.text
        """,
        number,
        key,
        text);
  }

  /** What stands under the key now. */
  Optional<String> current(long number, String key) throws SQLException {
    return key.equals(Draft.TITLE)
        ? session.first("select title from draft where number = ?", Shelf::firstText, number)
        : session.first(
            "select text from answer where draft = ? and key = ?", Shelf::firstText, number, key);
  }

  private static String firstText(ResultSet row) throws SQLException {
    return row.getString(1);
  }

  void apply(long number, Change change) throws SQLException {
    if (change.key().equals(Draft.TITLE)) {
      session.update(
          "update draft set title = ? where number = ?", change.after().orElse(""), number);
    } else if (change.after().isPresent()) {
      put(number, change.key(), change.after().get());
    } else {
      session.update("delete from answer where draft = ? and key = ?", number, change.key());
    }
  }

  /**
   * Notes that the draft is no longer what it was. Decisions, whose keys have blanks, are no
   * answers.
   */
  void touch(long number, Instant now) throws SQLException {
    session.update(
        """
        update draft set changed = ?, stale = 1,
          answers = (select count(*) from answer where draft = number and instr(key, ' ') = 0)
        where number = ?
        """,
        now,
        number);
  }
}
