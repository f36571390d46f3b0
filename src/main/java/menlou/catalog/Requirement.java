package menlou.catalog;

/** Whether a relevant field must be answered before the packet is complete. */
public sealed interface Requirement {
  record Always() implements Requirement {}

  record Never() implements Requirement {}

  record If(Expression condition) implements Requirement {}
}
