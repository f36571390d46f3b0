package menlou.catalog.term;

import java.util.ArrayList;
import java.util.List;

/** The result of an expression that depends on what is not known yet; names each thing it needs. */
record Open(List<Missing> missing) {
  static Open of(Missing missing) {
    return new Open(List.of(missing));
  }

  /** Gathers what several parts need; a result is open when one of its parts is. */
  static final class Tally {
    private final List<Missing> missing = new ArrayList<>();

    void add(Open open) {
      missing.addAll(open.missing());
    }

    boolean isEmpty() {
      return missing.isEmpty();
    }

    Open open() {
      return new Open(missing);
    }
  }
}
