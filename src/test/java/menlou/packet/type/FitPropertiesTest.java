package menlou.packet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import menlou.catalog.form.Remedy;
import menlou.packet.TestFonts;
import org.junit.jupiter.api.Test;

/** What holds of every text in every box under every rule. */
class FitPropertiesTest {
  private static final int TRIALS = 12_000;
  private static final float SLACK = 0.1f;
  private static final String NEVER_FIRST = "，。；：、？！）》」』】〕”’％℃·～/-,.;:?!)]}%";
  private static final String NEVER_LAST = "（《「『【〔“‘￥([{¥$€";

  /** One text in one box. */
  private record Trial(Galley words, float width, float height, FitRule rule) {
    static Trial next(Random random) {
      List<Remedy> order = new ArrayList<>(List.of(Remedy.values()));
      Collections.shuffle(order, random);
      float size = 8 + random.nextInt(9) / 2f;
      FitRule rule =
          new FitRule(
              size,
              size - random.nextInt(7) / 2f,
              1 - random.nextInt(5) * 0.05f,
              random.nextInt(4),
              order.subList(0, random.nextInt(4)),
              FitRule.CELL_LEADING);
      Galley words =
          Galley.of(
              TestFonts.FONTS, List.of(new Inline.Words(MixedText.next(random), Face.SONG, true)));
      return new Trial(words, 40 + random.nextFloat() * 360, 8 + random.nextFloat() * 80, rule);
    }
  }

  @Test
  void whatIsSetIsWholeInsideItsBoxWithinTheLimitsAndBrokenWell() {
    Random random = new Random(20261126);
    int fitted = 0;
    for (int i = 0; i < TRIALS; i++) {
      Trial trial = Trial.next(random);
      Optional<SetText> set = Fit.into(trial.words(), trial.width(), trial.height(), trial.rule());
      set.ifPresent(text -> check(text, trial));
      fitted += set.isPresent() ? 1 : 0;
      if (set.isEmpty()) {
        assertThat(isHopeless(trial)).isTrue();
      }
    }
    assertThat(fitted).isBetween(TRIALS / 4, TRIALS - TRIALS / 10);
  }

  private static void check(SetText set, Trial trial) {
    FitRule rule = trial.rule();
    assertThat(set.width()).isLessThanOrEqualTo(trial.width() + SLACK);
    assertThat(set.height()).isLessThanOrEqualTo(trial.height() + SLACK);
    assertThat(set.size()).isBetween(rule.min(), rule.size());
    assertThat(set.narrow()).isBetween(rule.narrowest() - 0.001f, 1f);
    assertThat(rule.lines() == 0 || set.lines().size() <= rule.lines()).isTrue();
    int at = 0;
    for (int line = 0; line < set.lines().size(); line++) {
      Line here = set.lines().get(line);
      assertThat(onlySpaces(set.galley(), at, here.from())).isTrue();
      at = here.to();
      if (line > 0) {
        edges(set.galley(), set.lines().get(line - 1), here);
      }
    }
    assertThat(onlySpaces(set.galley(), at, set.galley().size())).isTrue();
  }

  /** Nothing between the lines but spaces: so no letter is lost. */
  private static boolean onlySpaces(Galley words, int from, int to) {
    for (int atom = from; atom < to; atom++) {
      if (!words.isSpace(atom)) {
        return false;
      }
    }
    return true;
  }

  private static void edges(Galley words, Line before, Line after) {
    if (!before.torn() && after.to() > after.from() && before.to() > before.from()) {
      assertThat(NEVER_FIRST).doesNotContain(Character.toString(words.codePoint(after.from())));
      assertThat(NEVER_LAST).doesNotContain(Character.toString(words.codePoint(before.to() - 1)));
    }
  }

  /** Even the utmost of what the rule allows would not have fitted. */
  private static boolean isHopeless(Trial trial) {
    FitRule rule = trial.rule();
    float size = rule.order().contains(Remedy.SHRINK) ? rule.min() : rule.size();
    float narrow = rule.order().contains(Remedy.CONDENSE) ? rule.narrowest() : 1;
    boolean wraps = rule.order().contains(Remedy.WRAP);
    SetText utmost =
        trial.words().set(new FitRule.Setting(size, narrow, wraps), trial.width(), rule.leading());
    return utmost.width() > trial.width()
        || utmost.height() > trial.height()
        || (rule.lines() > 0 && utmost.lines().size() > rule.lines());
  }
}
