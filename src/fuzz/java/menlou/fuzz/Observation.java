package menlou.fuzz;

import java.util.Optional;

/**
 * What feeding one file to one target gave.
 *
 * @param file its number in the run
 * @param millis of the processor
 * @param outcome in a word or two
 * @param fault what was thrown that should not be
 */
record Observation(
    long file, String target, long millis, String outcome, Optional<Throwable> fault) {
  /** A refusal, or an answer, must come within this. */
  static final long SLOW = 2_000;

  boolean isSlow() {
    return millis > SLOW;
  }

  boolean isBad() {
    return fault.isPresent() || isSlow();
  }

  /** The same for the same mistake. */
  String signature() {
    return fault
        .map(
            thrown ->
                target
                    + " "
                    + thrown.getClass().getSimpleName()
                    + " "
                    + (thrown.getStackTrace().length == 0 || thrown instanceof Target.Broken
                        ? String.valueOf(thrown.getMessage()).lines().findFirst().orElse("")
                        : thrown.getStackTrace()[0]))
        .orElse(target + " slow");
  }
}
