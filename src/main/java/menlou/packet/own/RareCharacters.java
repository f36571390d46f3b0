package menlou.packet.own;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import menlou.catalog.FieldWords;
import menlou.draft.Datum;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.packet.page.Align;
import menlou.packet.paper.Resolved;
import menlou.packet.paper.Said;

/** Characters outside the basic block, with their code points, so that a clerk can find them. */
final class RareCharacters {
  private static final int BASIC_FIRST = 0x4E00;
  private static final int BASIC_LAST = 0x9FA5;

  private RareCharacters() {}

  /** Rare characters of the answers, each with the fields it stands in. */
  static Map<Integer, Set<String>> in(Overview overview) {
    Facts facts = overview.resolver().stage().facts();
    Map<Integer, Set<String>> found = new TreeMap<>();
    for (Path leaf : facts.leaves()) {
      if (!facts.edition().fields().at(leaf.field()).isDerived()
          && facts.known(leaf).orElse(null) instanceof Datum.Word(String text)) {
        text.codePoints()
            .filter(RareCharacters::isRare)
            .forEach(
                character ->
                    found
                        .computeIfAbsent(character, _ -> new LinkedHashSet<>())
                        .add(FieldWords.label(facts.edition(), overview.language(), leaf.field())));
      }
    }
    return found;
  }

  private static boolean isRare(int character) {
    return Character.isIdeographic(character)
        && (character < BASIC_FIRST || character > BASIC_LAST)
        && character != '〇'
        && character != '々'
        && character != '〆';
  }

  static Resolved of(Overview overview) {
    Composer page = new Composer();
    page.paragraph(overview.word("rare.intro"), 10, Align.LEFT);
    List<List<Said>> rows = new ArrayList<>();
    in(overview)
        .forEach(
            (character, fields) -> {
              String shown = Character.toString(character);
              rows.add(
                  List.of(
                      Composer.plain(shown),
                      Composer.plain("U+%04X".formatted(character)),
                      Composer.plain(String.join(overview.joint(), fields))));
            });
    page.table(
        List.of(1.2, 2.0, 10.0),
        List.of("character", "code", "where").stream()
            .map(key -> overview.word("column." + key))
            .toList(),
        rows,
        List.of(Align.CENTER, Align.CENTER, Align.LEFT));
    return page.sheet("rare-characters", overview.word("rare.title"), 20);
  }
}
