package menlou.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Dice that fall the same way for the same seed. Not thread-safe. */
final class Chance {
  private final RandomGenerator random;

  private Chance(RandomGenerator random) {
    this.random = random;
  }

  /** For one file of a run. */
  static Chance of(long seed, long file) {
    return new Chance(
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + file));
  }

  /** From 0 up to, not including, the bound; 0 for a bound below 1. */
  int below(int bound) {
    return bound < 1 ? 0 : random.nextInt(bound);
  }

  /** In so many of a hundred cases. */
  boolean inHundred(int cases) {
    return random.nextInt(100) < cases;
  }

  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  long any() {
    return random.nextLong();
  }
}
