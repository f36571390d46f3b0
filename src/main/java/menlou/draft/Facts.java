package menlou.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Edition;
import menlou.catalog.Expression;
import menlou.catalog.FieldPath;
import menlou.catalog.Outcome;
import menlou.catalog.term.Scope;

/**
 * What follows from the answers of a draft: every field read by its type, relevance decided,
 * formulas computed. A pure function of edition, answers and day. Immutable and thread-safe.
 */
public final class Facts {
  private final Edition edition;
  private final LocalDate today;
  private final FactTree tree;
  private final Map<Path, FactNode> nodes = new LinkedHashMap<>();
  private final Map<FieldPath, List<Path>> instances = new LinkedHashMap<>();
  private final Map<FieldPath, List<Path>> listRows = new LinkedHashMap<>();

  private Facts(Edition edition, Answers answers, LocalDate today) {
    this.edition = edition;
    this.today = today;
    this.tree = new FactTree(edition, answers, today);
    tree.modules().values().forEach(this::index);
  }

  public static Facts of(Edition edition, Answers answers, LocalDate today) {
    return new Facts(edition, answers, today);
  }

  private void index(FactNode node) {
    nodes.put(node.path(), node);
    Map<FieldPath, List<Path>> kind = node.position() > 0 ? listRows : instances;
    kind.computeIfAbsent(node.field().path(), _ -> new ArrayList<>()).add(node.path());
    node.parts().values().forEach(this::index);
    node.rows().forEach(this::index);
  }

  public Edition edition() {
    return edition;
  }

  public Answers answers() {
    return tree.answers();
  }

  public LocalDate today() {
    return today;
  }

  /** What is known of the leaf; not applicable when there is no such field or row. */
  public Fact at(Path path) {
    return Optional.ofNullable(nodes.get(path))
        .filter(node -> node.field().type().isLeaf())
        .map(FactNode::fact)
        .orElse(new Fact.NotApplicable());
  }

  public Optional<Datum> known(Path path) {
    return at(path) instanceof Fact.Known(Datum datum) ? Optional.of(datum) : Optional.empty();
  }

  /** Whether the field, group, list or row is there and concerns this company. */
  public boolean isRelevant(Path path) {
    return Optional.ofNullable(nodes.get(path)).map(FactNode::isRelevant).orElse(false);
  }

  /** The rows of a list in order. */
  public List<Path> rows(Path list) {
    return Optional.ofNullable(nodes.get(list)).stream()
        .flatMap(node -> node.rows().stream())
        .map(FactNode::path)
        .toList();
  }

  /** Every row of the list, in every row around it: {@code owners.contributions} of all owners. */
  public List<Path> allRows(FieldPath list) {
    return Collections.unmodifiableList(listRows.getOrDefault(list, List.of()));
  }

  /**
   * Where the field stands in this draft; within the row when it belongs to the same list,
   * everywhere otherwise.
   */
  public List<Path> instances(FieldPath field, Optional<Path> row) {
    List<Path> within =
        row.flatMap(here -> Optional.ofNullable(nodes.get(here)))
            .map(node -> inside(node, field))
            .orElse(List.of());
    return within.isEmpty()
        ? Collections.unmodifiableList(instances.getOrDefault(field, List.of()))
        : within;
  }

  private static List<Path> inside(FactNode row, FieldPath field) {
    List<Path> paths = new ArrayList<>();
    if (field.isWithin(row.field().path())) {
      row.instances(field, paths);
    }
    return paths;
  }

  /** All leaves in catalog order, rows in their order. */
  public List<Path> leaves() {
    return nodes.values().stream()
        .filter(node -> node.field().type().isLeaf())
        .map(FactNode::path)
        .toList();
  }

  /** Where expressions about the draft, or about one row of it, find their variables. */
  public Scope scope(Optional<Path> row) {
    return node(row);
  }

  private FactNode node(Optional<Path> row) {
    return row.map(nodes::get).orElseGet(() -> tree.modules().values().iterator().next());
  }

  public Outcome evaluate(Expression expression, Optional<Path> row) {
    return expression.evaluate(scope(row));
  }

  /**
   * The answers an open outcome waits for; empty when it waits for something that does not apply.
   */
  public Set<Path> waitsFor(Outcome.Open open, Optional<Path> row) {
    return node(row).resolve(open.missing());
  }
}
