package menlou.catalog;

import java.util.List;
import menlou.catalog.term.Missing;

/** What an expression says of a draft: a value, or that it depends on what is not known yet. */
public sealed interface Outcome {
  /** {@code value} is a String, Boolean, Long, Double, a List of these, or a money map. */
  record Known(Object value) implements Outcome {}

  /** Not decided; {@code missing} is what it waits for. */
  record Open(List<Missing> missing) implements Outcome {}

  default boolean isTrue() {
    return this instanceof Known(Boolean truth) && truth;
  }

  default boolean isFalse() {
    return this instanceof Known(Boolean truth) && !truth;
  }
}
