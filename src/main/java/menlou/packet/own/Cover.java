package menlou.packet.own;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.type.Face;

/** The first page: what this is, for whom, what is in it, what to mind. */
final class Cover {
  private static final List<String> NOTES =
      List.of("prepared", "sign", "seal", "originals", "change", "case");

  private Cover() {}

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.table(List.of(3.0, 8.0), List.of(), facts(overview), List.of(Align.CENTER, Align.LEFT));
    page.heading(overview.word("cover.contents"));
    page.table(
        List.of(1.0, 9.0, 1.6),
        List.of(
            overview.word("column.number"),
            overview.word("column.part"),
            overview.word("column.pages")),
        contents(overview),
        List.of(Align.CENTER, Align.LEFT, Align.CENTER));
    page.heading(overview.word("cover.attention"));
    for (int i = 0; i < NOTES.size(); i++) {
      page.paragraph(
          (i + 1) + ". " + overview.word("cover.notes." + NOTES.get(i)), 9.5, Align.JUSTIFY);
    }
    return page.sheet("cover", overview.resolver().say(overview.plan().title()).text(), 22);
  }

  private static List<List<Said>> facts(Overview overview) {
    List<List<Said>> rows = new ArrayList<>();
    overview
        .plan()
        .facts()
        .forEach(
            line ->
                rows.add(
                    List.of(
                        overview.resolver().say(line.label()),
                        overview.resolver().say(line.value()))));
    rows.add(row(overview, "cover.edition", overview.resolver().stage().facts().edition().id()));
    rows.add(row(overview, "cover.packet", overview.packetId()));
    rows.add(row(overview, "cover.made", overview.made()));
    return rows;
  }

  private static List<Said> row(Overview overview, String key, String value) {
    return List.of(Said.of(overview.word(key), Face.SONG), Said.of(value, Face.SONG));
  }

  private static List<List<Said>> contents(Overview overview) {
    List<List<Said>> rows = new ArrayList<>();
    for (Overview.PartView part : overview.parts()) {
      if (!part.pages().isEmpty()) {
        rows.add(
            List.of(
                Composer.plain(Integer.toString(rows.size() + 1)),
                Composer.plain(part.title()),
                Composer.plain(part.range())));
      }
    }
    return rows;
  }
}
