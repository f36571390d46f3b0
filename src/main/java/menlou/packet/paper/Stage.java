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
import menlou.draft.Datum;
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

  /** Conditions that picked the rows bound here. */
  private final Map<Path, Expression> picked;

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
      Map<Path, Expression> picked,
      Set<Path> awaited,
      Turn turn) {
    this.facts = facts;
    this.rows = rows;
    this.lists = lists;
    this.picked = picked;
    this.awaited = awaited;
    this.turn = turn;
  }

  public static Stage of(Facts facts) {
    return new Stage(facts, Map.of(), Map.of(), Map.of(), Set.of(), Turn.ONLY);
  }

  public Facts facts() {
    return facts;
  }

  public Turn turn() {
    return turn;
  }

  /** The same place with other facts. */
  Stage with(Facts others) {
    return new Stage(others, rows, lists, picked, awaited, turn);
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
    Map<Path, Expression> picked = new LinkedHashMap<>(this.picked);
    row.ifPresent(path -> loop.where().ifPresent(where -> picked.put(path, where)));
    return new Stage(facts, more, lists, picked, all, at);
  }

  public Stage at(Turn round) {
    return new Stage(facts, rows, lists, picked, awaited, round);
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

  /** What is known of everything the expression shows. */
  Set<Path> known(Expression expression) {
    Set<Path> known = new LinkedHashSet<>();
    for (FieldPath shown : expression.shows()) {
      for (Path place : places(shown)) {
        if (facts.at(place).isKnown()) {
          known.add(place);
        }
      }
    }
    return known;
  }

  /** The same without answers of rows nobody bound that are not among the words it gave. */
  Set<Path> told(Expression expression, String words) {
    Set<Path> told = known(expression);
    told.removeIf(place -> !isHere(place) && !Verbatim.mayTell(facts, place, words));
    return told;
  }

  /** Whether the place belongs to no row, or to one bound here. */
  private boolean isHere(Path place) {
    Optional<Path> row = place.enclosingRow();
    return row.isEmpty() || rows.containsValue(row);
  }

  /** With references that picked the very rows these stand in: the rows tell them. */
  Set<Path> withReferences(Set<Path> told) {
    Set<Path> references = new LinkedHashSet<>();
    picked.forEach(
        (row, condition) -> {
          if (told.stream().anyMatch(place -> place.isWithin(row))) {
            for (FieldPath field : condition.picks()) {
              places(field).stream()
                  .filter(place -> facts.known(place).equals(row.rowId().map(Datum.Word::new)))
                  .forEach(references::add);
            }
          }
        });
    if (references.isEmpty()) {
      return told;
    }
    references.addAll(told);
    return references;
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
