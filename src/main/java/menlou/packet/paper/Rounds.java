package menlou.packet.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.FieldPath;
import menlou.catalog.form.Loop;
import menlou.draft.Path;

/** Finds the rows a loop goes over, seen from a stage. */
record Rounds(Stage from) {
  List<Stage> of(Loop loop) {
    Set<Path> undecided = new LinkedHashSet<>();
    List<Stage> fitting = new ArrayList<>();
    for (Path row : candidates(loop.rows())) {
      Stage stage =
          from.bind(loop, Optional.of(row), Set.of(), new Stage.Turn(fitting.size(), false));
      if (loop.where().isEmpty() || stage.holds(loop.where().get())) {
        fitting.add(stage);
      } else {
        undecided.addAll(stage.waitsFor(loop.where().get()));
      }
    }
    if (loop.single()) {
      return List.of(fitting.isEmpty() ? nobody(loop, undecided) : fitting.getFirst());
    }
    while (fitting.size() < loop.atLeast()) {
      fitting.add(
          from.bind(loop, Optional.empty(), Set.of(), new Stage.Turn(fitting.size(), true)));
    }
    return List.copyOf(fitting);
  }

  /**
   * With no row at all the condition was never tried: it waits for whatever it reads outside the
   * list.
   */
  private Stage nobody(Loop loop, Set<Path> undecided) {
    boolean untried = loop.where().isPresent() && candidates(loop.rows()).isEmpty();
    Set<Path> waiting = untried ? from.waitsFor(loop.where().orElseThrow()) : undecided;
    return from.bind(loop, Optional.empty(), waiting, Stage.Turn.ONLY);
  }

  /** Rows of the list, in the bound row of the list around it where there is one. */
  private List<Path> candidates(FieldPath list) {
    Optional<FieldPath> outer = list.parent().flatMap(this::listAround);
    if (outer.isEmpty()) {
      return from.facts().rows(new Path(list.text()));
    }
    if (!from.isBound(outer.get())) {
      return from.facts().allRows(list);
    }
    String rest = list.text().substring(outer.get().text().length());
    return from.places(outer.get()).stream()
        .flatMap(row -> from.facts().rows(new Path(row.text() + rest)).stream())
        .toList();
  }

  private Optional<FieldPath> listAround(FieldPath path) {
    Optional<FieldPath> here = Optional.of(path);
    while (here.isPresent() && !from.isList(here.get())) {
      here = here.get().parent();
    }
    return here;
  }
}
