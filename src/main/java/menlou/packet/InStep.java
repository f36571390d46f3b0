package menlou.packet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.sheet.CellBox;
import menlou.packet.sheet.LaidPage;

/**
 * Pairs the pages of one part in two languages. One language needs more room than the other, so
 * pages are not paired by their count but by the answers that first stand on them: as many answers
 * as possible stand beside themselves, every page appears once, and both keep their order.
 */
final class InStep {
  private final List<Set<Path>> leading;
  private final List<Set<Path>> following;

  /** The most answers that stand beside themselves from these pages on. */
  private final int[][] best;

  /** Pages side by side, counted from 0; one of them may be absent, never both. */
  record Pair(Optional<Integer> leading, Optional<Integer> following) {}

  private InStep(List<LaidPage> leading, List<LaidPage> following) {
    this.leading = firsts(leading);
    this.following = firsts(following);
    this.best = new int[leading.size() + 1][following.size() + 1];
    for (int i = leading.size() - 1; i >= 0; i--) {
      for (int j = following.size() - 1; j >= 0; j--) {
        best[i][j] = Math.max(together(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
  }

  /** In the order of both. */
  static List<Pair> of(List<LaidPage> leading, List<LaidPage> following) {
    return new InStep(leading, following).pairs();
  }

  /**
   * For each of the following pages the leading one it stands beside, or goes on from; counted from
   * 0, and 0 where there is none.
   */
  static List<Integer> beside(List<LaidPage> leading, List<LaidPage> following) {
    List<Integer> beside = new ArrayList<>();
    int last = 0;
    for (Pair pair : of(leading, following)) {
      last = pair.leading().orElse(last);
      if (pair.following().isPresent()) {
        beside.add(last);
      }
    }
    return beside;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < leading.size() || j < following.size()) {
      boolean both = i < leading.size() && j < following.size();
      if (both && best[i][j] == together(i, j)) {
        pairs.add(new Pair(Optional.of(i++), Optional.of(j++)));
      } else if (j < following.size() && (i == leading.size() || best[i][j] == best[i][j + 1])) {
        pairs.add(new Pair(Optional.empty(), Optional.of(j++)));
      } else {
        pairs.add(new Pair(Optional.of(i++), Optional.empty()));
      }
    }
    return pairs;
  }

  /** What is won when the two pages stand side by side. */
  private int together(int i, int j) {
    int common = 0;
    for (Path path : leading.get(i)) {
      common += following.get(j).contains(path) ? 1 : 0;
    }
    return common + best[i + 1][j + 1];
  }

  /** The answers, given or missing, whose first place is on each page. */
  private static List<Set<Path>> firsts(List<LaidPage> pages) {
    Set<Path> known = new HashSet<>();
    List<Set<Path>> firsts = new ArrayList<>();
    for (LaidPage page : pages) {
      Set<Path> here = new HashSet<>();
      for (CellBox cell : page.cells()) {
        cell.from().stream().filter(known::add).forEach(here::add);
        cell.missing().stream().filter(known::add).forEach(here::add);
      }
      firsts.add(here);
    }
    return firsts;
  }
}
