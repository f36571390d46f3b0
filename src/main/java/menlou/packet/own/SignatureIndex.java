package menlou.packet.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.paper.SignPlaces;

/** Who signs what on which page, signer by signer. */
final class SignatureIndex {
  private static final List<String> HEADER = List.of("signer", "role", "verb", "places", "done");

  /** Begins the key of a signer without a name; no name begins like this. */
  private static final String UNNAMED = "\n";

  /** What one person or body signs; pages by the title of the paper. */
  private static final class Duties {
    final Set<String> roles = new LinkedHashSet<>();
    final Set<String> verbs = new LinkedHashSet<>();
    final Map<String, TreeSet<Integer>> pages = new LinkedHashMap<>();
  }

  private SignatureIndex() {}

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.paragraph(overview.word("signatures.intro"), 10, Align.LEFT);
    List<List<Said>> rows = new ArrayList<>();
    String joint = overview.joint();
    duties(overview)
        .forEach(
            (name, duties) ->
                rows.add(
                    List.of(
                        Composer.plain(name.startsWith(UNNAMED) ? "" : name),
                        Composer.plain(String.join(joint, duties.roles)),
                        Composer.plain(String.join(joint, duties.verbs)),
                        Composer.plain(places(overview, duties)),
                        Composer.BOX)));
    page.table(
        List.of(3.2, 2.4, 1.8, 6.5, 1.0),
        HEADER.stream().map(key -> overview.word("column." + key)).toList(),
        rows,
        List.of(Align.LEFT, Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER));
    return page.sheet("signatures", overview.word("signatures.title"), 20);
  }

  /** By name; signers whose names are still open are told apart by what they are. */
  private static Map<String, Duties> duties(Overview overview) {
    Map<String, Duties> all = new LinkedHashMap<>();
    for (Overview.PartView part : overview.parts()) {
      for (int i = 0; i < part.pages().size(); i++) {
        for (SignPlaces.Signer signer : part.pages().get(i).signers()) {
          Duties duties = all.computeIfAbsent(key(signer), _ -> new Duties());
          duties.roles.add(signer.role());
          duties.verbs.add(signer.verb());
          duties.pages.computeIfAbsent(part.title(), _ -> new TreeSet<>()).add(part.first() + i);
        }
      }
    }
    return all;
  }

  private static String key(SignPlaces.Signer signer) {
    return signer.name().isBlank() ? UNNAMED + signer.role() : signer.name();
  }

  private static String places(Overview overview, Duties duties) {
    List<String> places = new ArrayList<>();
    duties.pages.forEach(
        (title, pages) ->
            places.add(
                overview
                    .texts()
                    .get(
                        "packet.signatures.place",
                        Map.of("title", title, "page", PageRanges.of(pages, overview.joint())))));
    return String.join(overview.word("signatures.place-joint"), places);
  }
}
