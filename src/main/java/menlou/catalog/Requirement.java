package menlou.catalog;

/**
 * Whether something is asked of a field, such as an answer before the packet is complete: always,
 * never, or depending on other answers.
 */
public sealed interface Requirement {
  record Always() implements Requirement {}

  record Never() implements Requirement {}

  record If(Expression condition) implements Requirement {}
}
