package menlou.packet.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.draft.Path;
import menlou.packet.paper.Sheet;

/** A cell where answers are printed, and the room it has. */
public final class Spot {
  private final SetCell set;

  Spot(SetCell set) {
    this.set = set;
  }

  /** What the form calls it, may be blank. */
  public String name() {
    return set.cell().name();
  }

  /** Answers and derived values printed here, and answers it waits for. */
  public Set<Path> paths() {
    Set<Path> paths = new LinkedHashSet<>(set.from());
    paths.addAll(set.missing());
    return paths;
  }

  /** Texts that went to the annex. */
  public List<String> moved() {
    return set.moved().stream().map(SetCell.Moved::text).toList();
  }

  SetCell.Room room() {
    return set.room();
  }

  Optional<Sheet.Again> again() {
    return set.cell().again();
  }

  /**
   * How answers stand in a cell.
   *
   * @param wish the type size the form would like for the answer that shrank most, in points
   * @param size the one it has
   * @param narrow width of the narrowest letters, 1 for their own
   * @param lines of the longest answer
   * @param annex label of the annex entry an answer went to
   */
  public record Look(float wish, float size, float narrow, int lines, Optional<String> annex) {
    static Look of(SetCell set) {
      float wish = 1;
      float size = 1;
      float narrow = 1;
      int lines = 0;
      for (int i = 0; i < set.parts().size(); i++) {
        if (set.parts().get(i) instanceof SetPart.Words words
            && set.cell().parts().get(i) instanceof Sheet.Part.Text part
            && part.value()) {
          // Of several answers in a cell, the one that shrank most.
          if (lines == 0 || words.text().size() * wish < size * part.rule().size()) {
            wish = part.rule().size();
            size = words.text().size();
          }
          narrow = Math.min(narrow, words.text().narrow());
          lines = Math.max(lines, words.text().lines().size());
        }
      }
      Optional<String> annex = set.moved().stream().map(SetCell.Moved::label).findFirst();
      return new Look(wish, size, narrow, lines, annex);
    }
  }
}
