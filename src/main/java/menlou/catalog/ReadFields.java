package menlou.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import menlou.catalog.term.Term;

/**
 * Finds which fields and codes an expression reads, following row variables through {@code map},
 * {@code filter} and the other macros. Errs on the side of naming too many fields.
 */
final class ReadFields {
  private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "@in");

  private final Fields fields;
  private final Set<FieldPath> reads = new LinkedHashSet<>();
  private final Set<CodeUse> codes = new LinkedHashSet<>();
  private final Map<String, FieldPath> variables;

  ReadFields(Fields fields, Frame frame) {
    this.fields = fields;
    this.variables = new LinkedHashMap<>(frame.variables());
  }

  /** In the order of reading: what follows from it must be the same in every run. */
  Set<FieldPath> of(Term term) {
    readAll(term);
    return Collections.unmodifiableSet(reads);
  }

  /** What the expression takes for granted about code lists; complete after {@link #of}. */
  Set<CodeUse> codes() {
    return Set.copyOf(codes);
  }

  /**
   * Where the value of the expression comes from, when it is a field; reads made on the way are
   * recorded.
   */
  private Optional<FieldPath> walk(Term term) {
    return switch (term) {
      case Term.Constant _ -> Optional.empty();
      case Term.Variable(String name) -> variable(name);
      case Term.Part(Term of, String name) -> walk(of).map(path -> path.child(name));
      case Term.Has(Term of, String name) -> walk(of).map(path -> path.child(name));
      case Term.Call call -> call(call);
      case Term.Listing(List<Term> items) -> {
        items.forEach(this::readAll);
        yield Optional.empty();
      }
      case Term.Quantifier each ->
          within(
              each.variable(),
              each.range(),
              () -> {
                readAll(each.condition());
                return Optional.empty();
              });
      case Term.Collect each ->
          within(
              each.variable(),
              each.range(),
              () -> {
                each.condition().ifPresent(this::readAll);
                return element(each.element());
              });
    };
  }

  private Optional<FieldPath> variable(String name) {
    return Optional.ofNullable(variables.get(name))
        .or(() -> fields.find(new FieldPath(name)).map(Field::path));
  }

  private Optional<FieldPath> call(Term.Call call) {
    List<Term> arguments = call.arguments();
    if (call.function().equals("_[_]")) {
      readAll(arguments.get(1));
      return walk(arguments.get(0));
    }
    arguments.forEach(this::readAll);
    if (COMPARING.contains(call.function())) {
      compare(arguments.get(0), arguments.get(1));
      compare(arguments.get(1), arguments.get(0));
    }
    return Optional.empty();
  }

  private void compare(Term coded, Term with) {
    CodeUse.comparable(coded)
        .or(() -> walk(coded).flatMap(fields::find).flatMap(ReadFields::listOf))
        .ifPresent(column -> column.comparedWith(with).forEach(codes::add));
  }

  /** A formula may put codes of several lists together, so computed sets are left out. */
  private static Optional<CodeUse> listOf(Field field) {
    return switch (field.type()) {
      case FieldType.Choice(String list) -> Optional.of(CodeUse.read(list, "id"));
      case FieldType.Many(String list) when !field.isDerived() ->
          Optional.of(CodeUse.read(list, "id"));
      case FieldType.Country _ -> Optional.of(CodeUse.read("countries", "id"));
      default -> Optional.empty();
    };
  }

  private Optional<FieldPath> within(
      String variable, Term items, Supplier<Optional<FieldPath>> part) {
    Optional<FieldPath> range = walk(items);
    range.ifPresent(this::read);
    Optional<FieldPath> shadowed = Optional.ofNullable(variables.remove(variable));
    range.ifPresent(path -> variables.put(variable, path));
    Optional<FieldPath> result = part.get();
    variables.remove(variable);
    shadowed.ifPresent(path -> variables.put(variable, path));
    return result;
  }

  /** What {@code map} or {@code filter} adds to its result. */
  private Optional<FieldPath> element(Term added) {
    Optional<FieldPath> path = walk(added);
    path.ifPresent(this::read);
    CodeUse.call(added).ifPresent(codes::add);
    return path;
  }

  private void readAll(Term term) {
    CodeUse.call(term).ifPresent(codes::add);
    walk(term).ifPresent(this::read);
  }

  private void read(FieldPath path) {
    fields.nearest(path).map(Field::path).ifPresent(reads::add);
  }
}
