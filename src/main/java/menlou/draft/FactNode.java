package menlou.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import menlou.catalog.Expression;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.catalog.Outcome;
import menlou.catalog.Requirement;
import menlou.catalog.Scope;
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

  private final FactTree tree;
  private final Field field;
  private final Path path;
  private final Optional<FactNode> parent;

  /** 1-based; 0 when this is no row. */
  private final int position;

  private final Map<String, FactNode> parts = new LinkedHashMap<>();
  private final List<FactNode> rows = new ArrayList<>();
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
      List<String> ids = tree.answers().rows(path);
      for (int i = 0; i < ids.size(); i++) {
        rows.add(new FactNode(tree, field, path.row(ids.get(i)), Optional.of(this), i + 1));
      }
      shape = rows.stream().map(row -> row.shape).toList();
    } else {
      field.type().parts().forEach(this::addPart);
      shape = new KnownParts(this);
    }
  }

  private void addPart(Field part) {
    parts.put(part.name(), new FactNode(tree, part, path.child(part.name()), Optional.of(this), 0));
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
        return waiting(node.resolve(open.missing().get(), node.field.when().get()));
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
      case Outcome.Open open -> waiting(resolve(open.missing().get(), formula));
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
  public Set<String> open(Set<FieldPath> reads) {
    Set<String> names = new LinkedHashSet<>();
    names(reads).forEach((name, node) -> names.add(name));
    return names;
  }

  /**
   * Everything not known among the fields read, by each name an expression here could use for it.
   */
  private Map<String, FactNode> names(Set<FieldPath> reads) {
    Map<String, FactNode> names = new LinkedHashMap<>();
    for (FieldPath read : reads) {
      tree.module(read.module())
          .ifPresent(
              module ->
                  module.gather(module.field.name(), read, (name, node) -> names.put(name, node)));
      Optional<FactNode> here = Optional.of(this);
      while (here.isPresent()) {
        FactNode node = here.get();
        node.alias()
            .ifPresent(alias -> node.gather(alias, read, (name, open) -> names.put(name, open)));
        here = node.parent;
      }
    }
    return names;
  }

  private Optional<String> alias() {
    return switch (field.type()) {
      case FieldType.Rows rows when path.rowId().isPresent() -> Optional.of(rows.as());
      case FieldType.Group group when group.shape().isPresent() -> Optional.of("it");
      default -> Optional.empty();
    };
  }

  private void gather(
      String name, FieldPath read, java.util.function.BiConsumer<String, FactNode> found) {
    if (!read.isWithin(field.path())) {
      return;
    }
    if (!isRelevant() || (field.type().isLeaf() && value().isEmpty())) {
      found.accept(name, this);
      return;
    }
    if (read.equals(field.path())) {
      // A whole list or group was read: that depends on its being there, not on what is in it.
      return;
    }
    parts.forEach((part, node) -> node.gather(name + "." + part, read, found));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).gather(name + "[" + i + "]", read, found);
    }
  }

  /** The answers behind names the language reported, without those that do not apply. */
  Set<Path> resolve(Set<String> reported, Expression expression) {
    Set<Path> paths = new LinkedHashSet<>();
    Consumer<FactNode> keep = node -> paths.addAll(node.waitsFor());
    names(expression.reads())
        .forEach(
            (name, node) -> {
              if (reported.stream()
                  .anyMatch(
                      each ->
                          name.equals(each)
                              || name.startsWith(each + ".")
                              || name.startsWith(each + "["))) {
                keep.accept(node);
              }
            });
    return paths;
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
