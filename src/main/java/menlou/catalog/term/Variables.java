package menlou.catalog.term;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which variables a term leaves to its surroundings, and whether it goes through a list. */
final class Variables {
  private final Set<String> free = new HashSet<>();
  private boolean loops;

  private Variables() {}

  static Variables of(Term term) {
    Variables variables = new Variables();
    variables.collect(term);
    return variables;
  }

  boolean has(String name) {
    return free.contains(name);
  }

  boolean hasAny(Set<String> names) {
    return names.stream().anyMatch(free::contains);
  }

  boolean loops() {
    return loops;
  }

  private void collect(Term term) {
    switch (term) {
      case Term.Constant _ -> {}
      case Term.Variable(String name) -> free.add(name);
      case Term.Part(Term of, String _) -> collect(of);
      case Term.Has(Term of, String _) -> collect(of);
      case Term.Call(String _, List<Term> arguments) -> arguments.forEach(this::collect);
      case Term.Listing(List<Term> items) -> items.forEach(this::collect);
      case Term.Quantifier each -> {
        collect(each.range());
        within(each.variable(), each.condition());
      }
      case Term.Collect each -> {
        collect(each.range());
        within(each.variable(), each.element());
        each.condition().ifPresent(condition -> within(each.variable(), condition));
      }
    }
  }

  private void within(String bound, Term term) {
    loops = true;
    Variables inner = new Variables();
    inner.collect(term);
    inner.free.remove(bound);
    free.addAll(inner.free);
  }
}
