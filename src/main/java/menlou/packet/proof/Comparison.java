package menlou.packet.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import menlou.packet.read.ReadFile;
import menlou.packet.read.ReadPage;

/** Holds a packet in hand against the one its case makes, page by page. */
public final class Comparison {
  private Comparison() {}

  /**
   * Everything that was altered, in the order of pages; empty when both say and show the same.
   *
   * @param words only what the pages say: another release may set the same words otherwise
   */
  public static List<Alteration> of(byte[] original, byte[] inHand, Due due, boolean words) {
    ReadFile wanted = ReadFile.of(original);
    ReadFile found = ReadFile.ofOthers(inHand);
    List<Alteration> all = new ArrayList<>();
    found.extras().stream()
        .filter(extra -> !wanted.extras().contains(extra))
        .map(extra -> new Alteration(0, "", Alteration.Kind.EXTRA, Map.of("found", extra)))
        .forEach(all::add);
    pages(wanted.pages(), found.pages(), due, words, all);
    return all;
  }

  private static void pages(
      List<ReadPage> wanted, List<ReadPage> found, Due due, boolean words, List<Alteration> all) {
    Pairing pairing = Pairing.of(wanted, found);
    missing(pairing, wanted.size(), all);
    List<Integer> moved = pairing.moved();
    for (int i = 0; i < found.size(); i++) {
      int original = pairing.originals().get(i);
      if (original == Pairing.NONE) {
        all.add(
            Alteration.of(
                i + 1,
                "",
                pairing.twice().contains(i)
                    ? Alteration.Kind.PAGE_TWICE
                    : Alteration.Kind.PAGE_ADDED));
        continue;
      }
      if (moved.contains(i)) {
        Map<String, String> details = Map.of("due", Integer.toString(original + 1));
        all.add(new Alteration(i + 1, "", Alteration.Kind.PAGE_MOVED, details));
      }
      all.addAll(
          new PageDifference(
                  i + 1, wanted.get(original), found.get(i), due.pages().get(original).cells())
              .all(words));
    }
  }

  private static void missing(Pairing pairing, int pages, List<Alteration> all) {
    for (int i = 0; i < pages; i++) {
      if (!pairing.originals().contains(i)) {
        all.add(Alteration.of(i + 1, "", Alteration.Kind.PAGE_MISSING));
      }
    }
  }
}
