package menlou.catalog.term;

import java.util.List;
import java.util.Optional;

/** An expression as data: what is left of its source once it has been read. */
public sealed interface Term {
  /** {@code value} is a String, Boolean, Long or Double. */
  record Constant(Object value) implements Term {}

  /** A module, {@code today}, a row around the place, or the variable of a loop. */
  record Variable(String name) implements Term {}

  /** A part of a group or row: {@code owner.country}. */
  record Part(Term of, String name) implements Term {}

  /** Whether a part is known: {@code has(owner.country)}. */
  record Has(Term of, String name) implements Term {}

  /** Operators are called by the names CEL gives them, such as {@code _&&_}. */
  record Call(String function, List<Term> arguments) implements Term {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  record Listing(List<Term> items) implements Term {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** How many items a condition must hold for. */
  enum Quantity {
    ALL,
    SOME,
    ONE
  }

  /** {@code range.all(variable, condition)} and its like. */
  record Quantifier(Quantity quantity, String variable, Term range, Term condition)
      implements Term {}

  /** {@code range.map(variable, condition, element)}; a filter's element is the variable itself. */
  record Collect(String variable, Term range, Optional<Term> condition, Term element)
      implements Term {}
}
