package menlou.packet.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.sheet.Annex;
import menlou.packet.type.Face;
import menlou.packet.type.Inline;

/** The values that did not fit, each with the cell it belongs to. */
final class AnnexPages {
  private AnnexPages() {}

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.paragraph(overview.word("annex.intro"), 10, Align.LEFT);
    Map<String, List<Annex.Entry>> byLabel = new LinkedHashMap<>();
    overview
        .annex()
        .forEach(
            entry -> byLabel.computeIfAbsent(entry.label(), _ -> new ArrayList<>()).add(entry));
    byLabel.forEach((label, entries) -> add(page, overview, label, entries));
    return page.sheet("annex", overview.word("annex.title"), 20);
  }

  /** The words once, with every cell they belong to. */
  private static void add(
      Composer page, Overview overview, String label, List<Annex.Entry> entries) {
    page.heading(overview.texts().get("packet.annex.label", Map.of("label", label)));
    Set<Path> from = new LinkedHashSet<>();
    for (Annex.Entry entry : entries) {
      page.paragraph(origin(overview, entry), 9.5, Align.LEFT);
      from.addAll(entry.from());
    }
    String text = entries.getFirst().text();
    page.paragraph(
        new Said(List.of(new Inline.Words(text, Face.SONG, true)), from, Set.of()),
        11,
        Align.JUSTIFY);
  }

  private static String origin(Overview overview, Annex.Entry entry) {
    String key = entry.cell().isBlank() ? "packet.annex.origin-unnamed" : "packet.annex.origin";
    return overview
        .texts()
        .get(
            key,
            Map.of(
                "title",
                entry.title(),
                "page",
                Integer.toString(overview.number(entry.page())),
                "cell",
                entry.cell()));
  }
}
