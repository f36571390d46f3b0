package menlou.packet.paper;

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
import menlou.catalog.form.Guard;
import menlou.catalog.form.Loop;
import menlou.catalog.term.Memory;
import menlou.catalog.term.Scope;
import menlou.draft.Facts;
import menlou.draft.Path;

/**
 * The facts of a draft together with the rows bound at a place of a paper. A bound row may be
 * empty: its labels are printed, nothing in it is known. Immutable.
 */
public final class Stage implements Scope {
  private final Facts facts;

  /** By variable. */
  private final Map<String, Optional<Path>> rows;

  /** The same rows by the list they stand in. */
  private final Map<FieldPath, Optional<Path>> lists;

  /** Answers that would tell which row an empty one should have been. */
  private final Set<Path> awaited;

  private final Turn turn;

  /**
   * Which round of a repetition this is.
   *
   * @param index 0-based, within the page where there are so many a page
   * @param padding whether this round only fills up
   */
  public record Turn(int index, boolean padding) {
    static final Turn ONLY = new Turn(0, false);
  }

  private Stage(
      Facts facts,
      Map<String, Optional<Path>> rows,
      Map<FieldPath, Optional<Path>> lists,
      Set<Path> awaited,
      Turn turn) {
    this.facts = facts;
    this.rows = rows;
    this.lists = lists;
    this.awaited = awaited;
    this.turn = turn;
  }

  public static Stage of(Facts facts) {
    return new Stage(facts, Map.of(), Map.of(), Set.of(), Turn.ONLY);
  }

  public Facts facts() {
    return facts;
  }

  public Turn turn() {
    return turn;
  }

  /** The same place with other facts. */
  Stage with(Facts others) {
    return new Stage(others, rows, lists, awaited, turn);
  }

  /** The row of the innermost loop; absent when none or when it is empty. */
  public Optional<Path> row(String variable) {
    return rows.getOrDefault(variable, Optional.empty());
  }

  Stage bind(Loop loop, Optional<Path> row, Set<Path> waiting, Turn at) {
    Map<String, Optional<Path>> more = new LinkedHashMap<>(rows);
    Map<FieldPath, Optional<Path>> lists = new LinkedHashMap<>(this.lists);
    Optional<Path> here = row;
    more.put(loop.variable(), row);
    lists.put(loop.rows(), row);
    // Rows around the row are bound with it.
    while (here.flatMap(Path::parent).isPresent()) {
      here = here.flatMap(Path::parent);
      Path path = here.orElseThrow();
      if (path.rowId().isPresent()
          && facts.edition().fields().at(path.field()).type() instanceof FieldType.Rows list) {
        more.put(list.as(), here);
        lists.put(path.field(), here);
      }
    }
    Set<Path> all = new LinkedHashSet<>(awaited);
    all.addAll(waiting);
    return new Stage(facts, more, lists, all, at);
  }

  public Stage at(Turn round) {
    return new Stage(facts, rows, lists, awaited, round);
  }

  /** A round of the loop that only fills up. */
  Stage empty(Loop loop) {
    return bind(loop, Optional.empty(), Set.of(), new Turn(0, true));
  }

  /** The stages a guarded thing is printed on, in order; none when it is not printed. */
  public List<Stage> unroll(Guard guard) {
    List<Stage> stages = guard.loop().map(loop -> new Rounds(this).of(loop)).orElse(List.of(this));
    if (guard.when().isEmpty()) {
      return stages;
    }
    return stages.stream().filter(stage -> stage.holds(guard.when().get())).toList();
  }

  /** Open counts as not true. */
  public boolean holds(Expression condition) {
    return condition.evaluate(this).isTrue();
  }

  @Override
  public Optional<Object> variable(String name) {
    Optional<Path> row = rows.get(name);
    if (row == null) {
      return facts.scope(Optional.empty()).variable(name);
    }
    return row.isPresent() ? facts.scope(row).variable(name) : Optional.of(Map.of());
  }

  @Override
  public Memory memory() {
    return facts.scope(Optional.empty()).memory();
  }

  boolean isList(FieldPath path) {
    return facts.edition().fields().find(path).map(Field::type).orElse(null)
        instanceof FieldType.Rows;
  }

  /** Whether a row of the list is bound here, be it an empty one. */
  boolean isBound(FieldPath list) {
    return lists.containsKey(list);
  }

  /** Answers an undecided expression waits for; empty when it is decided or concerns nobody. */
  public Set<Path> waitsFor(Expression expression) {
    return expression.evaluate(this) instanceof Outcome.Open open ? waitsFor(open) : Set.of();
  }

  Set<Path> waitsFor(Outcome.Open open) {
    Set<Path> paths = new LinkedHashSet<>(awaited);
    paths.addAll(facts.waitsFor(open, Optional.empty()));
    rows.values()
        .forEach(
            row -> row.ifPresent(path -> paths.addAll(facts.waitsFor(open, Optional.of(path)))));
    return paths;
  }

  Set<Path> awaited() {
    return awaited;
  }

  /** Where a field stands here: in the bound row, or in every row of a list nobody bound. */
  public List<Path> places(FieldPath field) {
    return place(field);
  }

  /** What is known of everything the expression reads. */
  Set<Path> known(Expression expression) {
    Set<Path> known = new LinkedHashSet<>();
    for (FieldPath read : expression.reads()) {
      for (Path place : places(read)) {
        if (facts.at(place).isKnown()) {
          known.add(place);
        }
      }
    }
    return known;
  }

  private List<Path> place(FieldPath field) {
    Optional<Path> bound = lists.getOrDefault(field, Optional.empty());
    if (bound.isPresent()) {
      return List.of(bound.get());
    }
    if (lists.containsKey(field)) {
      return List.of();
    }
    List<Path> here =
        field
            .parent()
            .map(parent -> place(parent).stream().map(path -> path.child(field.name())).toList())
            .orElseGet(() -> List.of(new Path(field.text())));
    return isList(field) ? here.stream().flatMap(list -> facts.rows(list).stream()).toList() : here;
  }
}
