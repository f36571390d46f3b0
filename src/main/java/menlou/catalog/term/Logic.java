package menlou.catalog.term;

/** Conditions with three answers: true, false, and open. */
final class Logic {
  private Logic() {}

  /**
   * {@code &&} is decided by false and {@code ||} by true, on either side; what the other side
   * comes to, even a failure, does not matter then.
   */
  static Step decidedBy(boolean deciding, Step one, Step other) {
    Boolean decided = deciding;
    return run -> {
      Object left = one.attempt(run);
      if (decided.equals(left)) {
        return decided;
      }
      Object right = other.attempt(run);
      return decided.equals(right) ? decided : together(left, right);
    };
  }

  private static Object together(Object left, Object right) {
    if (left instanceof Open one && right instanceof Open other) {
      Open.Tally tally = new Open.Tally();
      tally.add(one);
      tally.add(other);
      return tally.open();
    }
    if (left instanceof Open) {
      return left;
    }
    if (right instanceof Open) {
      return right;
    }
    failIf(left);
    failIf(right);
    return right;
  }

  static void failIf(Object value) {
    if (value instanceof Step.Failed(RuntimeException why)) {
      throw why;
    }
  }

  static Step choice(Step condition, Step yes, Step no) {
    return run -> {
      Object decided = condition.run(run);
      if (decided instanceof Open) {
        return decided;
      }
      return (Boolean) decided ? yes.run(run) : no.run(run);
    };
  }
}
