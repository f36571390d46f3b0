package menlou.catalog.term;

/** A term ready to be worked out. */
@FunctionalInterface
interface Step {
  /** The value, or an {@link Open}. */
  Object run(Run run);

  /**
   * The value, an {@link Open}, or a {@link Failed}: what another part of a condition may make
   * irrelevant.
   */
  default Object attempt(Run run) {
    try {
      return run(run);
    } catch (RuntimeException failure) {
      return new Failed(failure);
    }
  }

  /** A part that cannot be worked out at all, such as the age of one born on no day. */
  record Failed(RuntimeException why) {}

  /** One working out of an expression. */
  final class Run {
    private final Scope scope;
    private final Object[] items;

    /**
     * @param depth how many loops stand within each other at most
     */
    Run(Scope scope, int depth) {
      this.scope = scope;
      this.items = new Object[depth];
    }

    Scope scope() {
      return scope;
    }

    /** The item the loop of this slot is at. */
    Object item(int slot) {
      return items[slot];
    }

    void go(int slot, Object item) {
      items[slot] = item;
    }
  }
}
