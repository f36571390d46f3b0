package menlou.packet.type;

import java.util.Optional;

/**
 * Fits words into a box by real font metrics: the largest size, going down in half points, at which
 * the wrapped words stay inside. Pure functions; sizes and lengths in points.
 */
public final class Fit {
  private static final float STEP = 0.5f;
  private static final float SLACK = 0.05f;

  private Fit() {}

  /** Empty when the words do not fit even at the smallest size: they belong on an annex page. */
  public static Optional<SetText> into(Galley words, float width, float height, FitRule rule) {
    return into(words, width, height, rule, false).or(() -> into(words, width, height, rule, true));
  }

  /** Smaller type is better than a torn word; a torn word is better than the annex. */
  private static Optional<SetText> into(
      Galley words, float width, float height, FitRule rule, boolean mayTear) {
    for (float size = rule.size(); ; size = Math.max(size - STEP, rule.min())) {
      SetText set = at(words, size, width, rule);
      if (fits(set, width, height, rule) && (mayTear || !set.isTorn())) {
        return Optional.of(set);
      }
      if (size <= rule.min()) {
        return Optional.empty();
      }
    }
  }

  /**
   * Wraps at the wished size whatever the height; shrinks only when a single word is wider than the
   * box.
   */
  public static SetText wrapped(Galley words, float width, FitRule rule) {
    return into(words, width, Float.MAX_VALUE, rule)
        .orElseGet(() -> at(words, rule.min(), width, rule));
  }

  private static SetText at(Galley words, float size, float width, FitRule rule) {
    return new SetText(words, size, rule.leading(), words.lines(size, width));
  }

  private static boolean fits(SetText set, float width, float height, FitRule rule) {
    return set.height() <= height + SLACK
        && set.width() <= width + SLACK
        && (rule.lines() == 0 || set.lines().size() <= rule.lines());
  }
}
