package menlou.catalog;

import java.util.Optional;
import java.util.Set;

/** Where an expression finds its variables. Maps it hands out simply lack what is not known. */
public interface Scope {
  /** The value of a module, of {@code today} or of a row variable. */
  Optional<Object> variable(String name);

  /**
   * Everything not known at or below the fields read, named as an expression would: {@code
   * owner.country}.
   */
  Set<String> open(Set<FieldPath> reads);
}
