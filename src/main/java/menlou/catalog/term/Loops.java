package menlou.catalog.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loops over the items of a list. */
final class Loops {
  private Loops() {}

  static Step quantifier(Steps steps, Term.Quantifier each) {
    boolean all = each.quantity() == Term.Quantity.ALL;
    Step range = steps.of(each.range());
    return steps.within(
        each.variable(),
        slot -> {
          Step condition = steps.of(each.condition());
          Matches matches = Matches.of(steps, each, slot);
          return each.quantity() == Term.Quantity.ONE
              ? one(range, condition, slot)
              : decided(!all, range, condition, matches, slot);
        });
  }

  /**
   * Decided by the first item that makes the condition so; else open when it is for one of them.
   */
  private static Step decided(
      boolean deciding, Step range, Step condition, Matches matches, int slot) {
    return run -> {
      Object items = range.run(run);
      if (items instanceof Open) {
        return items;
      }
      Candidates candidates = matches.among((List<?>) items, run);
      Verdict verdict = new Verdict(deciding, condition, slot, run);
      for (int position : candidates.certain()) {
        if (verdict.decidedBy(candidates.items().get(position))) {
          return deciding;
        }
      }
      // These cannot decide; one that is open is as good as all.
      for (int position : candidates.doubtful()) {
        if (verdict.isOpen() || verdict.decidedBy(candidates.items().get(position))) {
          break;
        }
      }
      return verdict.end();
    };
  }

  /** What is known of a quantified condition so far. */
  private static final class Verdict {
    private final Boolean deciding;
    private final Step condition;
    private final int slot;
    private final Step.Run run;
    private final Open.Tally tally = new Open.Tally();
    private Object failure = true;

    Verdict(boolean deciding, Step condition, int slot, Step.Run run) {
      this.deciding = deciding;
      this.condition = condition;
      this.slot = slot;
      this.run = run;
    }

    boolean decidedBy(Object item) {
      run.go(slot, item);
      Object holds = condition.attempt(run);
      if (holds instanceof Open open) {
        tally.add(open);
      } else if (holds instanceof Step.Failed) {
        failure = holds;
      }
      return deciding.equals(holds);
    }

    boolean isOpen() {
      return !tally.isEmpty();
    }

    Object end() {
      if (isOpen()) {
        return tally.open();
      }
      Logic.failIf(failure);
      return !deciding;
    }
  }

  private static Step one(Step range, Step condition, int slot) {
    return run -> {
      Object items = range.run(run);
      if (items instanceof Open) {
        return items;
      }
      Open.Tally tally = new Open.Tally();
      int found = 0;
      for (Object item : (List<?>) items) {
        run.go(slot, item);
        Object holds = condition.run(run);
        if (holds instanceof Open open) {
          tally.add(open);
        } else if ((Boolean) holds) {
          found++;
        }
      }
      return tally.isEmpty() ? (Object) (found == 1) : tally.open();
    };
  }

  static Step collect(Steps steps, Term.Collect each) {
    Step range = steps.of(each.range());
    return steps.within(
        each.variable(),
        slot -> {
          Optional<Step> condition = each.condition().map(steps::of);
          Matches matches = Matches.of(steps, each, slot);
          return collect(
              range, condition.orElse(_ -> true), steps.of(each.element()), matches, slot);
        });
  }

  private static Step collect(Step range, Step condition, Step element, Matches matches, int slot) {
    return run -> {
      Object items = range.run(run);
      if (items instanceof Open) {
        return items;
      }
      List<Object> collected = new ArrayList<>();
      Open.Tally tally = new Open.Tally();
      Candidates candidates = matches.among((List<?>) items, run);
      for (int position : candidates.both()) {
        run.go(slot, candidates.items().get(position));
        Object wanted = condition.run(run);
        if (Boolean.TRUE.equals(wanted)) {
          wanted = element.run(run);
          collected.add(wanted);
        }
        if (wanted instanceof Open open) {
          tally.add(open);
        }
      }
      return tally.isEmpty() ? collected : tally.open();
    };
  }
}
