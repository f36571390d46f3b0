package menlou.packet.type;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import menlou.catalog.form.Remedy;

/**
 * How words may be made to fit.
 *
 * @param size wished type size in points
 * @param min smallest legible size; equal to {@code size} when nothing may shrink
 * @param narrowest least width of letters, 1 when they must not be condensed
 * @param lines most lines; 0 for any number
 * @param order remedies, the one that is tried first in front
 * @param leading distance of baselines in ems
 */
public record FitRule(
    float size, float min, float narrowest, int lines, List<Remedy> order, float leading) {
  public static final float CELL_LEADING = 1.3f;

  private static final float SIZE_STEP = 0.5f;
  private static final float WIDTH_STEP = 0.05f;
  private static final List<Remedy> USUAL = List.of(Remedy.WRAP, Remedy.SHRINK);

  /**
   * One way to set words.
   *
   * @param narrow width of letters, 1 for their own
   * @param wraps whether lines may be broken
   */
  public record Setting(float size, float narrow, boolean wraps) {}

  public FitRule {
    order = List.copyOf(order);
    if (min <= 0 || min > size || narrowest <= 0 || narrowest > 1) {
      throw new IllegalArgumentException(
          "sizes: " + min + " to " + size + ", width from " + narrowest);
    }
  }

  /** Wraps, then shrinks; letters keep their width. */
  public FitRule(float size, float min, int lines, float leading) {
    this(size, min, 1, lines, USUAL, leading);
  }

  public static FitRule of(double size, double min) {
    return new FitRule((float) size, (float) min, 0, CELL_LEADING);
  }

  /** A rule for words that share a box: as far as either goes, in the order of this one. */
  public FitRule with(FitRule other) {
    return new FitRule(
        Math.max(size, other.size),
        Math.min(min, other.min),
        Math.min(narrowest, other.narrowest),
        0,
        order,
        leading);
  }

  /** The setting as near to the one given as this rule allows. */
  public Setting nearest(Setting setting) {
    return new Setting(
        Math.max(min, Math.min(size, setting.size())),
        Math.max(narrowest, setting.narrow()),
        setting.wraps());
  }

  /**
   * The first setting, in the order of the remedies, that an attempt takes: with each remedy the
   * search begins again at the largest and widest letters.
   *
   * @param attempt empty when the words do not fit in this way
   */
  public <T> Optional<T> first(Function<Setting, Optional<T>> attempt) {
    Set<Remedy> allowed = EnumSet.noneOf(Remedy.class);
    boolean wrapsAtOnce = !order.isEmpty() && order.getFirst() == Remedy.WRAP;
    // Words that fit on one line are set alike with wrapping.
    Optional<T> found = wrapsAtOnce ? Optional.empty() : search(allowed, attempt);
    for (int i = 0; found.isEmpty() && i < order.size(); i++) {
      allowed.add(order.get(i));
      found = search(allowed, attempt);
    }
    return found;
  }

  private <T> Optional<T> search(Set<Remedy> allowed, Function<Setting, Optional<T>> attempt) {
    float leastWidth = allowed.contains(Remedy.CONDENSE) ? narrowest : 1;
    float leastSize = allowed.contains(Remedy.SHRINK) ? min : size;
    boolean wraps = allowed.contains(Remedy.WRAP);
    for (float narrow = 1; ; narrow = Math.max(narrow - WIDTH_STEP, leastWidth)) {
      for (float at = size; ; at = Math.max(at - SIZE_STEP, leastSize)) {
        Optional<T> found = attempt.apply(new Setting(at, narrow, wraps));
        if (found.isPresent()) {
          return found;
        }
        if (at <= leastSize) {
          break;
        }
      }
      if (narrow <= leastWidth) {
        return Optional.empty();
      }
    }
  }
}
