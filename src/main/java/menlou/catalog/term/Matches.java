package menlou.catalog.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Spares a loop the items it cannot be decided by. A condition that wants one text of the item to
 * be the same as a text from around the loop is asked only of items that have this text, or whose
 * text is not known: so comparing every row with every other takes no longer than looking at each.
 */
final class Matches {
  static final Matches NONE = new Matches(List.of());

  private final List<Comparison> comparisons;

  private Matches(List<Comparison> comparisons) {
    this.comparisons = comparisons;
  }

  static Matches of(Steps steps, Term.Quantifier loop, int slot) {
    boolean all = loop.quantity() == Term.Quantity.ALL;
    return of(steps, loop.variable(), loop.range(), loop.condition(), all, slot);
  }

  static Matches of(Steps steps, Term.Collect loop, int slot) {
    return loop.condition()
        .map(condition -> of(steps, loop.variable(), loop.range(), condition, false, slot))
        .orElse(NONE);
  }

  private static Matches of(
      Steps steps, String variable, Term range, Term condition, boolean all, int slot) {
    if (!steps.isShared(Variables.of(range))) {
      return NONE;
    }
    List<Term> parts = new ArrayList<>();
    split(condition, all ? "_||_" : "_&&_", parts);
    return new Matches(
        parts.stream()
            .flatMap(part -> comparison(part, all).stream())
            .flatMap(call -> comparison(steps, variable, call, slot).stream())
            .toList());
  }

  /** The items that can decide: what the sharpest of the comparisons leaves. */
  Candidates among(List<?> items, Step.Run run) {
    Candidates fewest = Candidates.all(items);
    for (Comparison comparison : comparisons) {
      Candidates left = comparison.among(items, run);
      fewest = isSharper(left, fewest) ? left : fewest;
    }
    return fewest;
  }

  private static boolean isSharper(Candidates one, Candidates other) {
    return one.size() < other.size()
        || (one.size() == other.size() && one.doubtful().size() > other.doubtful().size());
  }

  private static void split(Term term, String by, List<Term> parts) {
    if (term instanceof Term.Call(String name, List<Term> sides) && name.equals(by)) {
      sides.forEach(side -> split(side, by, parts));
    } else {
      parts.add(term);
    }
  }

  /** The comparison that must hold, or must fail, for an item to matter. */
  private static Optional<Term.Call> comparison(Term part, boolean negated) {
    if (!negated) {
      return part instanceof Term.Call call ? Optional.of(call) : Optional.empty();
    }
    return switch (part) {
      case Term.Call(String name, List<Term> sides) when name.equals("_!=_") ->
          Optional.of(new Term.Call("_==_", sides));
      case Term.Call(String name, List<Term> sides)
          when name.equals("!_") && sides.getFirst() instanceof Term.Call call ->
          Optional.of(call);
      default -> Optional.empty();
    };
  }

  private static Optional<Comparison> comparison(
      Steps steps, String variable, Term.Call call, int slot) {
    UnaryOperator<String> sameness = steps.functions().sameness().get(call.function());
    if (sameness == null) {
      return Optional.empty();
    }
    Term one = call.arguments().get(0);
    Term other = call.arguments().get(1);
    return comparison(steps, variable, one, other, sameness, slot)
        .or(() -> comparison(steps, variable, other, one, sameness, slot));
  }

  /** The key must depend on the item alone, and the text wanted on anything but the item. */
  private static Optional<Comparison> comparison(
      Steps steps,
      String variable,
      Term key,
      Term wanted,
      UnaryOperator<String> sameness,
      int slot) {
    boolean keyed = Variables.of(key).has(variable) && steps.isSharedBut(variable, key);
    return keyed && !Variables.of(wanted).has(variable)
        ? Optional.of(new Comparison(steps.of(key), steps.of(wanted), sameness, slot))
        : Optional.empty();
  }

  /** {@code key} is a text of the item, {@code wanted} what it must be the same as. */
  private record Comparison(Step key, Step wanted, UnaryOperator<String> sameness, int slot) {
    Candidates among(List<?> items, Step.Run run) {
      return switch (wanted.attempt(run)) {
        case String text ->
            ((Index) run.scope().memory().of(key, () -> make(items, run)))
                .find(items, sameness.apply(text));
        case Open _ -> Candidates.doubtful(items);
        default -> Candidates.all(items);
      };
    }

    private Index make(List<?> items, Step.Run run) {
      Index index = new Index();
      for (Object item : items) {
        run.go(slot, item);
        index.add(
            key.attempt(run) instanceof String text
                ? Optional.of(sameness.apply(text))
                : Optional.empty());
      }
      return index;
    }
  }
}
