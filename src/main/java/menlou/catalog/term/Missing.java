package menlou.catalog.term;

import java.util.Map;

/** Something an expression asked for that is not known. */
public sealed interface Missing {
  record Variable(String name) implements Missing {}

  /** {@code of} is the group or row, as the scope handed it out. */
  record Part(Map<?, ?> of, String name) implements Missing {}
}
