package menlou.packet.type;

import java.util.Optional;

/**
 * Fits words into a box by real font metrics, with the remedies of a rule and in its order. Pure
 * functions; sizes and lengths in points.
 */
public final class Fit {
  private static final float SLACK = 0.05f;

  private Fit() {}

  /**
   * Empty when no remedy is enough: the words belong on an annex page. Smaller or narrower type is
   * better than a torn word; a torn word is better than the annex.
   */
  public static Optional<SetText> into(Galley words, float width, float height, FitRule rule) {
    Torn torn = new Torn();
    return rule.first(
            setting -> {
              SetText set = words.set(setting, width, rule.leading());
              if (!fits(set, width, height, rule)) {
                return Optional.<SetText>empty();
              }
              return set.isTorn() ? torn.keep(set) : Optional.of(set);
            })
        .or(() -> torn.first);
  }

  /** The first way that fits but for a torn word, in case there is no better one. */
  private static final class Torn {
    Optional<SetText> first = Optional.empty();

    Optional<SetText> keep(SetText set) {
      first = first.or(() -> Optional.of(set));
      return Optional.empty();
    }
  }

  /**
   * Wraps at the wished size whatever the height; shrinks only when a single word is wider than the
   * box.
   */
  public static SetText wrapped(Galley words, float width, FitRule rule) {
    return into(words, width, Float.MAX_VALUE, rule)
        .orElseGet(
            () -> words.set(new FitRule.Setting(rule.min(), 1, true), width, rule.leading()));
  }

  private static boolean fits(SetText set, float width, float height, FitRule rule) {
    return set.height() <= height + SLACK
        && set.width() <= width + SLACK
        && (rule.lines() == 0 || set.lines().size() <= rule.lines());
  }
}
