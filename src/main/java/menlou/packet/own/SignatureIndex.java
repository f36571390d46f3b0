package menlou.packet.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.paper.SignPlaces;

/** Who signs what on which page: one row for each signer and paper, signer by signer. */
final class SignatureIndex {
  private static final List<String> HEADER =
      List.of("signer", "role", "verb", "part", "pages", "done");

  private static final List<Align> ALIGNS =
      List.of(Align.LEFT, Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER);

  /**
   * One paper that one person or body signs in one way.
   *
   * @param name empty while nobody is named
   */
  private record Duty(String name, String role, String verb, String paper) {}

  private SignatureIndex() {}

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.paragraph(overview.word("signatures.intro"), 10, Align.LEFT);
    page.rows(6);
    List<List<Said>> rows = new ArrayList<>();
    duties(overview)
        .values()
        .forEach(papers -> papers.forEach((duty, pages) -> rows.add(row(overview, duty, pages))));
    page.table(
        List.of(3.2, 2.7, 2.1, 4.3, 1.3, 1.1),
        HEADER.stream().map(key -> overview.word("column." + key)).toList(),
        rows,
        ALIGNS);
    return page.sheet("signatures", overview.word("signatures.title"), 20);
  }

  private static List<Said> row(Overview overview, Duty duty, SortedSet<Integer> pages) {
    return List.of(
        Composer.plain(duty.name.isBlank() ? overview.word("signatures.unnamed") : duty.name),
        Composer.plain(duty.role),
        Composer.plain(duty.verb),
        Composer.plain(duty.paper),
        Composer.plain(PageRanges.of(pages, overview.joint())),
        Composer.BOX);
  }

  /** What each signer signs, in the order of the papers; signers in the order they first sign. */
  private static Map<String, Map<Duty, SortedSet<Integer>>> duties(Overview overview) {
    Map<String, Map<Duty, SortedSet<Integer>>> all = new LinkedHashMap<>();
    for (Signatory signatory : Signatory.all(overview)) {
      for (Signatory.Spot spot : signatory.spots()) {
        SignPlaces.Signer signer = spot.signer();
        Duty duty = new Duty(signer.name(), signer.role(), signer.verb(), spot.part().title());
        all.computeIfAbsent(signatory.key(), _ -> new LinkedHashMap<>())
            .computeIfAbsent(duty, _ -> new TreeSet<>())
            .add(spot.page());
      }
    }
    return all;
  }
}
