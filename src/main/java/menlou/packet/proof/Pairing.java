package menlou.packet.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import menlou.packet.read.Glyph;
import menlou.packet.read.ReadPage;

/**
 * Finds which page of a packet in hand is which page of the original: by all its words first, then
 * by the words that still stand where they stood.
 *
 * @param originals for each page in hand the index of its original; {@link #NONE} for a foreign one
 * @param twice pages in hand that repeat a page that is there already
 */
record Pairing(List<Integer> originals, Set<Integer> twice) {
  static final int NONE = -1;

  /** A page with less in common than this is another page. */
  private static final double ALIKE = 0.4;

  static Pairing of(List<ReadPage> due, List<ReadPage> found) {
    List<Integer> originals = new ArrayList<>();
    Set<Integer> twice = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<String> words = due.stream().map(Pairing::words).toList();
    for (int i = 0; i < found.size(); i++) {
      String here = words(found.get(i));
      int original = same(words, here, taken);
      originals.add(original);
      taken.add(original);
      if (original == NONE && !here.isEmpty() && words.contains(here)) {
        twice.add(i);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (originals.get(i) == NONE && !twice.contains(i)) {
        originals.set(i, alike(due, found.get(i), taken));
        taken.add(originals.get(i));
      }
    }
    return new Pairing(List.copyOf(originals), Set.copyOf(twice));
  }

  private static int same(List<String> words, String here, Set<Integer> taken) {
    for (int k = 0; k < words.size() && !here.isEmpty(); k++) {
      if (!taken.contains(k) && words.get(k).equals(here)) {
        return k;
      }
    }
    return NONE;
  }

  private static int alike(List<ReadPage> due, ReadPage found, Set<Integer> taken) {
    int best = NONE;
    double most = ALIKE;
    for (int k = 0; k < due.size(); k++) {
      double alike = taken.contains(k) ? 0 : alike(due.get(k), found);
      if (alike > most) {
        most = alike;
        best = k;
      }
    }
    return best;
  }

  static String words(ReadPage page) {
    StringBuilder words = new StringBuilder();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.visible() && !glyph.isBlank()) {
        words.append(glyph.text());
      }
    }
    return words.toString();
  }

  /**
   * The part of the letters of the fuller page that stand where some letter stands on the other,
   * and again where the very letter does: forms of one kind have much in common, too.
   */
  private static double alike(ReadPage one, ReadPage other) {
    double common = common(one, other, Pairing::spot);
    common += common(one, other, glyph -> spot(glyph) + glyph.text());
    int most = Math.max(one.glyphs().size(), other.glyphs().size());
    return most == 0 ? 1 : common / most / 2;
  }

  private static int common(ReadPage one, ReadPage other, Function<Glyph, String> key) {
    Map<String, Integer> letters = new HashMap<>();
    one.glyphs().forEach(glyph -> letters.merge(key.apply(glyph), 1, Integer::sum));
    int common = 0;
    for (Glyph glyph : other.glyphs()) {
      common += letters.merge(key.apply(glyph), -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return common;
  }

  private static String spot(Glyph glyph) {
    return Math.round(glyph.x()) + "," + Math.round(glyph.baseline()) + ",";
  }

  /** Pages in hand that stand before one they should follow: all but the longest ordered row. */
  List<Integer> moved() {
    int[] longest = new int[originals.size()];
    int[] before = new int[originals.size()];
    int last = NONE;
    for (int i = 0; i < longest.length; i++) {
      before[i] = NONE;
      longest[i] = originals.get(i) == NONE ? 0 : 1;
      for (int k = 0; k < i; k++) {
        boolean follows = originals.get(k) != NONE && originals.get(k) < originals.get(i);
        if (follows && longest[k] >= longest[i]) {
          longest[i] = longest[k] + 1;
          before[i] = k;
        }
      }
      last = last == NONE || longest[i] > longest[last] ? i : last;
    }
    Set<Integer> staying = new HashSet<>();
    for (int i = last; i != NONE; i = before[i]) {
      staying.add(i);
    }
    return IntStream.range(0, originals.size())
        .filter(i -> originals.get(i) != NONE && !staying.contains(i))
        .boxed()
        .toList();
  }
}
