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

  /** Number, title, pages; twice side by side. */
  private static final List<Double> COLUMNS = twice(List.of(1.0, 6.0, 1.5));

  private static final List<Align> ALIGNS = twice(List.of(Align.CENTER, Align.LEFT, Align.CENTER));

  private Cover() {}

  private static <T> List<T> twice(List<T> list) {
    List<T> both = new ArrayList<>(list);
    both.addAll(list);
    return List.copyOf(both);
  }

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.rows(6);
    page.table(List.of(3.0, 8.0), List.of(), facts(overview), List.of(Align.CENTER, Align.LEFT));
    page.heading(overview.word("cover.contents"));
    List<String> header =
        List.of(
            overview.word("column.number"),
            overview.word("column.part"),
            overview.word("column.pages"));
    page.table(COLUMNS, twice(header), contents(overview), ALIGNS);
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

  /** Two columns of parts, read down the left one first. */
  private static List<List<Said>> contents(Overview overview) {
    List<Overview.PartView> parts =
        overview.parts().stream().filter(part -> !part.pages().isEmpty()).toList();
    int half = (parts.size() + 1) / 2;
    List<List<Said>> rows = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      List<Said> row = new ArrayList<>(entry(parts, i));
      row.addAll(entry(parts, i + half));
      rows.add(row);
    }
    return rows;
  }

  private static List<Said> entry(List<Overview.PartView> parts, int index) {
    if (index >= parts.size()) {
      return List.of(Said.NOTHING, Said.NOTHING, Said.NOTHING);
    }
    Overview.PartView part = parts.get(index);
    return List.of(
        Composer.plain(Integer.toString(index + 1)),
        Composer.plain(part.title()),
        Composer.plain(part.range()));
  }
}
