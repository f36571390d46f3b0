package menlou.packet.own;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    for (Annex.Entry entry : overview.annex()) {
      page.heading(overview.texts().get("packet.annex.label", Map.of("label", entry.label())));
      page.paragraph(origin(overview, entry), 9.5, Align.LEFT);
      Said text =
          new Said(
              List.of(new Inline.Words(entry.text(), Face.SONG, true)), entry.from(), Set.of());
      page.paragraph(text, 11, Align.JUSTIFY);
    }
    return page.sheet("annex", overview.word("annex.title"), 20);
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
