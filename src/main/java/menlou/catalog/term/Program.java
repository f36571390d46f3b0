package menlou.catalog.term;

import java.util.List;
import java.util.Set;

/** A term that can be worked out over any scope. Immutable and thread-safe. */
public final class Program {
  private final Step step;
  private final int depth;

  private Program(Step step, int depth) {
    this.step = step;
    this.depth = depth;
  }

  /**
   * @param rows variables that stand for another row in each scope
   * @throws IllegalArgumentException when the term calls a function nobody knows
   */
  public static Program of(Term term, Set<String> rows, Functions functions) {
    Steps steps = new Steps(rows, functions);
    Step step = steps.of(term);
    return new Program(step, steps.depth());
  }

  /** What a program came to: a value, or things it misses. */
  public sealed interface Result {
    record Value(Object value) implements Result {}

    record Misses(List<Missing> missing) implements Result {}
  }

  /**
   * Works it out. {@code false && unknown} is false; otherwise what is not known leaves the result
   * open.
   *
   * @throws RuntimeException when a function refuses its arguments
   */
  public Result run(Scope scope) {
    Object value = step.run(new Step.Run(scope, depth));
    return value instanceof Open(List<Missing> missing)
        ? new Result.Misses(missing)
        : new Result.Value(value);
  }
}
