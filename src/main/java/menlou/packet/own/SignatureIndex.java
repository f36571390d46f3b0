package menlou.packet.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;
import menlou.packet.paper.SignPlaces;
import menlou.packet.sheet.LaidPage;
import menlou.packet.type.Inline;

/** Who signs what on which page, signer by signer. */
final class SignatureIndex {
  private SignatureIndex() {}

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.paragraph(overview.word("signatures.intro"), 10, Align.LEFT);
    List<List<Said>> rows = new ArrayList<>();
    places(overview)
        .forEach(
            (signer, places) ->
                rows.add(
                    List.of(
                        Composer.plain(signer.name()),
                        Composer.plain(signer.role()),
                        Composer.plain(signer.verb()),
                        Composer.plain(
                            String.join(overview.word("signatures.place-joint"), places)),
                        new Said(
                            List.of(new Inline.Tick(false)),
                            java.util.Set.of(),
                            java.util.Set.of()))));
    page.table(
        List.of(3.2, 2.2, 1.6, 6.5, 1.0),
        List.of("signer", "role", "verb", "places", "done").stream()
            .map(key -> overview.word("column." + key))
            .toList(),
        rows,
        List.of(Align.LEFT, Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER));
    return page.sheet("signatures", overview.word("signatures.title"), 20);
  }

  private static Map<SignPlaces.Signer, List<String>> places(Overview overview) {
    Map<SignPlaces.Signer, List<String>> places = new LinkedHashMap<>();
    for (Overview.PartView part : overview.parts()) {
      for (int i = 0; i < part.pages().size(); i++) {
        LaidPage sheet = part.pages().get(i);
        String place =
            overview
                .texts()
                .get(
                    "packet.signatures.place",
                    Map.of("title", part.title(), "page", Integer.toString(part.first() + i)));
        for (SignPlaces.Signer signer : sheet.signers()) {
          List<String> own = places.computeIfAbsent(signer, _ -> new ArrayList<>());
          if (!own.contains(place)) {
            own.add(place);
          }
        }
      }
    }
    return places;
  }
}
