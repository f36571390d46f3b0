package menlou.catalog;

import java.util.Set;
import java.util.function.Supplier;

/** What an expression says of a draft: a value, or that it depends on what is not known yet. */
public sealed interface Outcome {
  /** {@code value} is a String, Boolean, Long, Double, a List of these, or a money map. */
  record Known(Object value) implements Outcome {}

  /**
   * Not decided; {@code missing} names, on demand, what it waits for: {@code owners[0].country}.
   */
  record Open(Supplier<Set<String>> missing) implements Outcome {}

  default boolean isTrue() {
    return this instanceof Known(Boolean truth) && truth;
  }

  default boolean isFalse() {
    return this instanceof Known(Boolean truth) && !truth;
  }
}
