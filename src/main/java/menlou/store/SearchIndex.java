package menlou.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import menlou.draft.Draft;
import menlou.draft.DraftId;

/**
 * Keeps the company names and the words of drafts up to date. Saving an answer must not wait for
 * this, so changed drafts are only marked, and looked through before somebody asks.
 */
final class SearchIndex {
  private final Session session;
  private final Shelf shelf;
  private final Function<Draft, String> company;

  SearchIndex(Session session, Shelf shelf, Function<Draft, String> company) {
    this.session = session;
    this.shelf = shelf;
    this.company = company;
  }

  void refresh() throws SQLException {
    List<String> stale =
        session.list("select id from draft where stale order by number", row -> row.getString(1));
    for (String id : stale) {
      DraftId draft = DraftId.parse(id);
      refresh(shelf.number(draft), shelf.open(draft).orElseThrow());
    }
  }

  private void refresh(long number, Draft draft) throws SQLException {
    String name = company.apply(draft);
    String answers = draft.answers().all().values().stream().collect(Collectors.joining("\n"));
    session.update("delete from words where rowid = ?", number);
    session.update(
        "insert into words (rowid, text) values (?, ?)",
        number,
        SearchWords.of(draft.title() + "\n" + name + "\n" + answers));
    session.update("update draft set company = ?, stale = 0 where number = ?", name, number);
  }

  boolean isFresh() throws SQLException {
    return session.first("select 1 from draft where stale", row -> row.getInt(1)).isEmpty();
  }
}
