package menlou.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that no answer gets lost on the way to paper: each field stands on some paper to hand in,
 * itself or through a value computed from it, or is marked as not printed on purpose; no mark has
 * outlived its reason.
 */
final class PrintCheck implements Consumer<Field> {
  private final Examination examination;
  private final Fields fields;
  private final Set<FieldPath> printed = new HashSet<>();

  private PrintCheck(Examination examination) {
    this.examination = examination;
    this.fields = examination.edition().fields();
  }

  static void of(Examination examination) {
    PrintCheck check = new PrintCheck(examination);
    check.collect(examination.edition().supplement().uses());
    check.fields.forEach(check);
  }

  private void collect(Uses uses) {
    Deque<FieldPath> shown = new ArrayDeque<>();
    for (Expression expression : uses.printed()) {
      // What does not compile is a defect told elsewhere.
      new Defects().attempt(expression::shows).ifPresent(shown::addAll);
    }
    for (Expression condition : uses.picking()) {
      new Defects().attempt(condition::picks).ifPresent(shown::addAll);
    }
    while (!shown.isEmpty()) {
      FieldPath path = shown.pop();
      if (printed.add(path)) {
        fields
            .at(path)
            .formula()
            .flatMap(formula -> new Defects().attempt(formula::shows))
            .ifPresent(shown::addAll);
      }
    }
  }

  @Override
  public void accept(Field field) {
    boolean asked = !field.isDerived() && field.type().isLeaf();
    if (asked && field.unprinted().isEmpty() && !printed.contains(field.path())) {
      examination.add(
          place(field),
          field.path() + " stands on no paper: print it, or say why not with \"unprinted\"");
    }
    field.unprinted().ifPresent(mark -> mark(field, mark));
  }

  /** Where the shape is used that the field comes from, else the field itself. */
  private Field place(Field field) {
    return field
        .path()
        .parent()
        .flatMap(fields::find)
        .filter(
            parent ->
                parent.type() instanceof FieldType.Group(Optional<String> shape, var _)
                    && shape.isPresent())
        .orElse(field);
  }

  private void mark(Field field, Field.Unprinted mark) {
    examination.words(mark.key(), mark.file(), mark.line());
    if (printed.contains(field.path())) {
      examination
          .defects()
          .add(
              mark.file(),
              mark.line(),
              field.path() + " is marked \"unprinted\", but stands on a paper");
    }
  }
}
