package menlou.catalog.term;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what parts of expressions came to that depend on no row, so that a sum over all owners is
 * done once and not once for each owner. Good for one set of answers. Thread-safe.
 */
public final class Memory {
  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /**
   * {@code part} is compared by identity, and is a piece of a program. Working it out may itself
   * ask for other parts.
   */
  Object of(Object part, Supplier<Object> work) {
    Object value = known.get(part);
    if (value == null) {
      value = work.get();
      known.put(part, value);
    }
    return value;
  }
}
