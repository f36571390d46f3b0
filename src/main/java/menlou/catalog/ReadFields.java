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
 * Finds which fields and codes an expression reads, and which of the fields its result shows,
 * following row variables through {@code map}, {@code filter} and the other macros. Errs on the
 * side of naming too many fields.
 */
final class ReadFields {
  private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "@in");

  /** What becomes of the fields read at a place in the expression. */
  private enum Use {
    /** Their values are in the result. */
    SHOWS,
    /** They only pick rows: of these a reference is shown by the row it names. */
    PICKS,
    /** They only decide between results. */
    DECIDES
  }

  private final Fields fields;
  private final Set<FieldPath> reads = new LinkedHashSet<>();
  private final Set<FieldPath> shows = new LinkedHashSet<>();
  private final Set<CodeUse> codes = new LinkedHashSet<>();
  private final Map<String, FieldPath> variables;
  private Use use = Use.SHOWS;

  /** How many rows fit a condition shows what they fit. */
  private boolean counting;

  ReadFields(Fields fields, Frame frame) {
    this.fields = fields;
    this.variables = new LinkedHashMap<>(frame.variables());
  }

  /** In the order of reading: what follows from it must be the same in every run. */
  Set<FieldPath> of(Term term) {
    readAll(term);
    return Collections.unmodifiableSet(reads);
  }

  /** Those of the fields read whose values the result shows; complete after {@link #of}. */
  Set<FieldPath> shows() {
    return Collections.unmodifiableSet(shows);
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
                each.condition().ifPresent(condition -> as(picking(), condition));
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
    switch (call.function()) {
      case "_[_]" -> {
        as(Use.DECIDES, arguments.get(1));
        return walk(arguments.get(0));
      }
      case "_?_:_" -> {
        boolean worded = arguments.subList(1, 3).stream().anyMatch(ReadFields::isWorded);
        as(worded ? use : Use.DECIDES, arguments.get(0));
        arguments.subList(1, 3).forEach(this::readAll);
      }
      case "size" -> {
        boolean outer = counting;
        counting = true;
        arguments.forEach(this::readAll);
        counting = outer;
      }
      default -> arguments.forEach(this::readAll);
    }
    if (COMPARING.contains(call.function())) {
      compare(arguments.get(0), arguments.get(1));
      compare(arguments.get(1), arguments.get(0));
    }
    return Optional.empty();
  }

  private Use picking() {
    return counting || use == Use.DECIDES ? use : Use.PICKS;
  }

  private void as(Use here, Term term) {
    Use outer = use;
    use = here;
    readAll(term);
    use = outer;
  }

  /** Whether it may say words of its own: then what decided for them is told by the words. */
  private static boolean isWorded(Term term) {
    return switch (term) {
      case Term.Constant(String text) -> text.codePoints().anyMatch(Character::isLetterOrDigit);
      case Term.Constant _ -> true;
      case Term.Call call when call.function().equals("_?_:_") ->
          call.arguments().subList(1, 3).stream().anyMatch(ReadFields::isWorded);
      case Term.Call call when call.function().equals("_+_") ->
          call.arguments().stream().anyMatch(ReadFields::isWorded);
      case Term.Call call ->
          call.arguments().stream().allMatch(Term.Constant.class::isInstance)
              && !call.arguments().isEmpty();
      case Term.Listing(List<Term> items) -> items.stream().anyMatch(ReadFields::isWorded);
      case Term.Variable _, Term.Part _, Term.Has _, Term.Quantifier _, Term.Collect _ -> false;
    };
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
    fields
        .nearest(path)
        .ifPresent(
            field -> {
              reads.add(field.path());
              if (use == Use.SHOWS || (use == Use.PICKS && isReference(field))) {
                shows.add(field.path());
              }
            });
  }

  private static boolean isReference(Field field) {
    return field.type() instanceof FieldType.Reference;
  }
}
