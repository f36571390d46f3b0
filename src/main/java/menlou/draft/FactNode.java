package menlou.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Expression;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.catalog.Outcome;
import menlou.catalog.Requirement;
import menlou.catalog.term.Memory;
import menlou.catalog.term.Missing;
import menlou.catalog.term.Scope;
import menlou.value.Parsed;

/**
 * One field of one draft: a leaf, a group, a list, or a row of a list. Everything is worked out
 * when first looked at, in whatever order formulas need each other; the catalog check has ruled out
 * circles. Confined to one thread until {@link #settle()} has run, immutable afterwards.
 */
final class FactNode implements Scope {
  private enum Relevance {
    YES,
    NO,
    OPEN
  }

  /** Leaves have values instead. */
  private static final Object LEAF = "";

  private final FactTree tree;
  private final Field field;
  private final Path path;
  private final Optional<FactNode> parent;

  /** 1-based; 0 when this is no row. */
  private final int position;

  private final Map<String, FactNode> parts;
  private final List<FactNode> rows;
  private final Object shape;
  private Optional<Relevance> relevance = Optional.empty();
  private Optional<Fact> fact = Optional.empty();

  FactNode(FactTree tree, Field field, Path path, Optional<FactNode> parent, int position) {
    this.tree = tree;
    this.field = field;
    this.path = path;
    this.parent = parent;
    this.position = position;
    if (isList()) {
      parts = Map.of();
      rows = makeRows();
      shape = rows.stream().map(row -> row.shape).toList();
    } else {
      parts = makeParts();
      rows = List.of();
      shape = field.type().isLeaf() ? LEAF : new KnownParts(this);
    }
  }

  private List<FactNode> makeRows() {
    List<FactNode> made = new ArrayList<>();
    Optional<FactNode> here = Optional.of(this);
    for (String id : tree.answers().rows(path)) {
      made.add(new FactNode(tree, field, path.row(id), here, made.size() + 1));
    }
    return made;
  }

  private Map<String, FactNode> makeParts() {
    if (field.type().isLeaf()) {
      return Map.of();
    }
    Map<String, FactNode> made = new LinkedHashMap<>();
    Optional<FactNode> here = Optional.of(this);
    for (Field part : field.type().parts()) {
      made.put(part.name(), new FactNode(tree, part, path.child(part.name()), here, 0));
    }
    return made;
  }

  private boolean isList() {
    return field.type() instanceof FieldType.Rows && path.rowId().isEmpty();
  }

  Field field() {
    return field;
  }

  Path path() {
    return path;
  }

  int position() {
    return position;
  }

  Map<String, FactNode> parts() {
    return parts;
  }

  List<FactNode> rows() {
    return rows;
  }

  /** Adds where the field stands at or below this node, which is no row of the field itself. */
  void instances(FieldPath wanted, List<Path> found) {
    if (field.path().equals(wanted) && position == 0) {
      found.add(path);
    } else if (wanted.isWithin(field.path())) {
      parts.values().forEach(part -> part.instances(wanted, found));
      rows.forEach(row -> row.instances(wanted, found));
    }
  }

  /** Works everything out, so that other threads may read. */
  void settle() {
    if (field.type().isLeaf()) {
      fact();
    } else {
      relevance();
    }
    parts.values().forEach(FactNode::settle);
    rows.forEach(FactNode::settle);
  }

  /** Whether the field concerns this company; undecided counts as not. */
  boolean isRelevant() {
    return relevance() == Relevance.YES;
  }

  private Relevance relevance() {
    if (relevance.isEmpty()) {
      relevance = Optional.of(decideRelevance());
    }
    return relevance.get();
  }

  private Relevance decideRelevance() {
    Relevance outer = parent.map(FactNode::relevance).orElse(Relevance.YES);
    if (outer != Relevance.YES || field.when().isEmpty() || path.rowId().isPresent()) {
      return outer;
    }
    Outcome outcome = field.when().get().evaluate(this);
    return outcome.isTrue() ? Relevance.YES : outcome.isFalse() ? Relevance.NO : Relevance.OPEN;
  }

  /** Of a leaf only. */
  Fact fact() {
    if (fact.isEmpty()) {
      fact = Optional.of(decide());
    }
    return fact.get();
  }

  private Fact decide() {
    return switch (relevance()) {
      case NO -> new Fact.NotApplicable();
      case OPEN -> undecided();
      case YES -> field.formula().map(this::derive).orElseGet(this::read);
    };
  }

  private Fact undecided() {
    Optional<FactNode> here = Optional.of(this);
    while (here.isPresent()) {
      FactNode node = here.get();
      if (node.field.when().isPresent()
          && node.field.when().get().evaluate(node) instanceof Outcome.Open open) {
        return waiting(node.resolve(open.missing()));
      }
      here = node.parent;
    }
    return new Fact.NotApplicable();
  }

  /** Nothing to wait for means that what it depends on does not apply. */
  private static Fact waiting(Set<Path> missing) {
    return missing.isEmpty() ? new Fact.NotApplicable() : new Fact.Undecided(missing);
  }

  private Fact derive(Expression formula) {
    return switch (formula.evaluate(this)) {
      case Outcome.Known(Object value) -> Conversions.fact(field.type(), value);
      case Outcome.Open open -> waiting(resolve(open.missing()));
    };
  }

  private Fact read() {
    Optional<String> text = tree.answers().text(path).filter(answer -> !answer.isBlank());
    if (text.isEmpty()) {
      return isRequired() ? new Fact.Missing() : new Fact.Absent();
    }
    if (field.type() instanceof FieldType.Reference(FieldPath to) && !tree.hasRow(to, text.get())) {
      return new Fact.Missing();
    }
    return switch (tree.reading().of(field, text.get(), documentKind())) {
      case Parsed.Good<Datum>(Datum datum) -> new Fact.Known(datum);
      case Parsed.Bad<Datum> bad -> new Fact.Invalid(text.get(), bad.refusal());
    };
  }

  private Optional<String> documentKind() {
    if (field.type() instanceof FieldType.DocumentNumber(String kind)) {
      return parent
          .map(group -> group.parts.get(kind))
          .flatMap(node -> tree.answers().text(node.path));
    }
    return Optional.empty();
  }

  /** Undecided counts as required only when the condition holds. */
  private boolean isRequired() {
    return switch (field.requirement()) {
      case Requirement.Always _ -> true;
      case Requirement.Never _ -> false;
      case Requirement.If(Expression condition) -> condition.evaluate(this).isTrue();
    };
  }

  /** What expressions see: a value, a map of parts, a list of rows; absent when not known. */
  Optional<Object> value() {
    if (!field.type().isLeaf()) {
      return isRelevant() ? Optional.of(shape) : Optional.empty();
    }
    return switch (fact()) {
      case Fact.Known(Datum datum) -> Optional.of(Conversions.value(datum));
      case Fact.Absent _ -> Conversions.absent(field.type());
      case Fact.Missing _, Fact.Invalid _, Fact.NotApplicable _, Fact.Undecided _ ->
          Optional.empty();
    };
  }

  @Override
  public Optional<Object> variable(String name) {
    return name.equals("today")
        ? Optional.of(tree.today().toString())
        : named(name).or(() -> tree.module(name)).flatMap(FactNode::value);
  }

  /** The row or shape around this node that goes by the name. */
  private Optional<FactNode> named(String name) {
    boolean mine =
        switch (field.type()) {
          case FieldType.Rows rows -> path.rowId().isPresent() && rows.as().equals(name);
          case FieldType.Group group -> group.shape().isPresent() && name.equals("it");
          default -> false;
        };
    return mine ? Optional.of(this) : parent.flatMap(outer -> outer.named(name));
  }

  @Override
  public Memory memory() {
    return tree.memory();
  }

  /** The answers behind what an expression here misses, without those that do not apply. */
  Set<Path> resolve(List<Missing> missing) {
    Set<Path> paths = new LinkedHashSet<>();
    for (Missing each : missing) {
      node(each).ifPresent(node -> paths.addAll(node.waitsFor()));
    }
    return paths;
  }

  private Optional<FactNode> node(Missing missing) {
    return switch (missing) {
      case Missing.Variable(String name) -> named(name).or(() -> tree.module(name));
      case Missing.Part(KnownParts parts, String name) -> parts.part(name);
      case Missing.Part _ -> Optional.empty();
    };
  }

  private Set<Path> waitsFor() {
    if (!field.type().isLeaf()) {
      return switch (relevance()) {
        case YES, NO -> Set.of();
        case OPEN -> undecided() instanceof Fact.Undecided(Set<Path> paths) ? paths : Set.of();
      };
    }
    return switch (fact()) {
      case Fact.Missing _, Fact.Invalid _, Fact.Absent _ -> Set.of(path);
      case Fact.Undecided(Set<Path> paths) -> paths;
      case Fact.Known _, Fact.NotApplicable _ -> Set.of();
    };
  }
}
