package menlou.packet.own;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;

/** A slip the counter fills in when it takes the papers. */
final class Receipt {
  private Receipt() {}

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.rows(6);
    page.table(
        List.of(3.0, 8.0),
        List.of(),
        overview.plan().facts().stream()
            .limit(1)
            .map(
                line ->
                    List.of(
                        overview.resolver().say(line.label()),
                        overview.resolver().say(line.value())))
            .toList(),
        List.of(Align.CENTER, Align.LEFT));
    page.table(
        List.of(1.0, 8.0, 1.5, 1.5, 1.5),
        List.of("number", "part", "originals", "copies", "done").stream()
            .map(key -> overview.word("column." + key))
            .toList(),
        materials(overview),
        List.of(Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER, Align.CENTER));
    page.space(3);
    // Room for a signature and a stamp.
    page.rows(12);
    page.table(
        List.of(3.0, 3.5, 3.0, 3.5),
        List.of(),
        List.of(
            List.of(
                plain(overview, "receipt.handed"),
                Said.NOTHING,
                plain(overview, "receipt.received"),
                Said.NOTHING),
            List.of(
                plain(overview, "receipt.day"),
                Said.NOTHING,
                plain(overview, "cover.packet"),
                Composer.plain(overview.packetId()))),
        List.of());
    page.paragraph(overview.word("receipt.note"), 9, Align.LEFT);
    return page.sheet("receipt", overview.word("receipt.title"), 20);
  }

  private static Said plain(Overview overview, String key) {
    return Composer.plain(overview.word(key));
  }

  /** Everything the counter takes over, the papers the founder brings included. */
  private static List<List<Said>> materials(Overview overview) {
    PaperList papers = new PaperList(overview);
    List<PaperList.Entry> entries = new ArrayList<>(papers.handed());
    entries.addAll(papers.enclosed(false));
    List<List<Said>> rows = new ArrayList<>();
    for (PaperList.Entry entry : entries) {
      rows.add(
          List.of(
              Composer.plain(Integer.toString(rows.size() + 1)),
              entry.title(),
              entry.originals(),
              entry.copies(),
              Composer.BOX));
    }
    return rows;
  }
}
