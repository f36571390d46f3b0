package menlou.draft;

import java.util.Set;
import menlou.value.Refusal;

/** What is known of one field of one draft. Nothing is ever assumed. */
public sealed interface Fact {
  record Known(Datum datum) implements Fact {}

  /** Asked and not answered yet. */
  record Missing() implements Fact {}

  /** May stay open, and is. */
  record Absent() implements Fact {}

  /** Answered with a text that cannot be what is asked for; the text is kept. */
  record Invalid(String text, Refusal refusal) implements Fact {}

  /** Of no concern to this company. */
  record NotApplicable() implements Fact {}

  /** Depends on other fields that are not known; those are named. */
  record Undecided(Set<Path> waitsFor) implements Fact {}

  default boolean isKnown() {
    return this instanceof Known;
  }
}
