package menlou.catalog.term;

import java.util.Optional;

/** Where an expression finds its variables. Maps it hands out simply lack what is not known. */
public interface Scope {
  /** The value of a module, of {@code today} or of a row variable; absent while it is not known. */
  Optional<Object> variable(String name);

  /** What was worked out already; shared by all scopes over the same answers. */
  Memory memory();
}
