package menlou.catalog.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes steps of terms. Confined to the making of one program. */
final class Steps {
  private final Set<String> rows;
  private final Functions functions;

  /** Where the items of the loops around the place are kept. */
  private final Map<String, Integer> slots = new HashMap<>();

  private int level;
  private int depth;

  Steps(Set<String> rows, Functions functions) {
    this.rows = rows;
    this.functions = functions;
  }

  /** How many loops stand within each other at most. */
  int depth() {
    return depth;
  }

  Functions functions() {
    return functions;
  }

  /** Whether the term comes to the same in every row and every turn of the loops around it. */
  boolean isShared(Variables variables) {
    return !variables.hasAny(rows) && !variables.hasAny(slots.keySet());
  }

  /** Whether nothing but the item of the innermost loop changes what the term comes to. */
  boolean isSharedBut(String item, Term term) {
    Variables variables = Variables.of(term);
    return !variables.hasAny(rows)
        && slots.keySet().stream().noneMatch(name -> !name.equals(item) && variables.has(name));
  }

  Step of(Term term) {
    Variables variables = Variables.of(term);
    Step step = plain(term);
    return variables.loops() && isShared(variables) ? shared(step) : step;
  }

  /** Loops over what no row changes are worked out once for all rows. */
  private static Step shared(Step step) {
    return new Step() {
      @Override
      public Object run(Run run) {
        return run.scope().memory().of(this, () -> step.run(run));
      }
    };
  }

  private Step plain(Term term) {
    return switch (term) {
      case Term.Constant(Object value) -> _ -> value;
      case Term.Variable(String name) -> variable(name);
      case Term.Part(Term of, String name) -> part(of(of), name);
      case Term.Has(Term of, String name) -> has(of(of), name);
      case Term.Call(String function, List<Term> arguments) -> call(function, arguments);
      case Term.Listing(List<Term> items) -> strict(items, List::of);
      case Term.Quantifier each -> Loops.quantifier(this, each);
      case Term.Collect each -> Loops.collect(this, each);
    };
  }

  /** A part of a loop, in which the variable stands for the item the loop is at. */
  <T> T within(String variable, Function<Integer, T> part) {
    Optional<Integer> shadowed = Optional.ofNullable(slots.get(variable));
    int slot = level++;
    depth = Math.max(depth, level);
    slots.put(variable, slot);
    T made = part.apply(slot);
    slots.remove(variable);
    shadowed.ifPresent(outer -> slots.put(variable, outer));
    level--;
    return made;
  }

  private Step variable(String name) {
    Integer slot = slots.get(name);
    if (slot != null) {
      return run -> run.item(slot);
    }
    Open open = Open.of(new Missing.Variable(name));
    return run -> run.scope().variable(name).orElse(open);
  }

  private static Step part(Step of, String name) {
    return run -> {
      Object whole = of.run(run);
      if (whole instanceof Open) {
        return whole;
      }
      Map<?, ?> parts = (Map<?, ?>) whole;
      Object part = parts.get(name);
      return part == null ? Open.of(new Missing.Part(parts, name)) : part;
    };
  }

  private static Step has(Step of, String name) {
    return run -> {
      Object whole = of.run(run);
      return whole instanceof Open ? whole : ((Map<?, ?>) whole).containsKey(name);
    };
  }

  private Step call(String function, List<Term> arguments) {
    return switch (function) {
      case "_&&_" -> Logic.decidedBy(false, of(arguments.get(0)), of(arguments.get(1)));
      case "_||_" -> Logic.decidedBy(true, of(arguments.get(0)), of(arguments.get(1)));
      case "_?_:_" ->
          Logic.choice(of(arguments.get(0)), of(arguments.get(1)), of(arguments.get(2)));
      default ->
          strict(
              arguments,
              Operators.of(function)
                  .or(() -> Optional.ofNullable(functions.bodies().get(function)))
                  .orElseThrow(
                      () -> new IllegalArgumentException("no function \"" + function + "\"")));
    };
  }

  /** Known once all arguments are. */
  private Step strict(List<Term> arguments, Function<Object[], Object> body) {
    Step[] steps = arguments.stream().map(this::of).toArray(Step[]::new);
    return run -> {
      Object[] values = new Object[steps.length];
      for (int i = 0; i < steps.length; i++) {
        values[i] = steps[i].run(run);
        if (values[i] instanceof Open open) {
          return openFrom(steps, i, open, run);
        }
      }
      return body.apply(values);
    };
  }

  /** Everything missing is named at once, so that nobody is asked for one thing after another. */
  private static Open openFrom(Step[] steps, int first, Open open, Step.Run run) {
    Open.Tally tally = new Open.Tally();
    tally.add(open);
    for (int i = first + 1; i < steps.length; i++) {
      if (steps[i].attempt(run) instanceof Open more) {
        tally.add(more);
      }
    }
    return tally.open();
  }
}
