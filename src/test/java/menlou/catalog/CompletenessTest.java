package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import menlou.catalog.form.Catalog;
import menlou.draft.Draft;
import menlou.draft.Fact;
import menlou.draft.Facts;
import menlou.draft.RandomCases;
import org.junit.jupiter.api.Test;

/** The interview as data, held against itself: it has no dead end and no room without a door. */
class CompletenessTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Each field of an interview by its turn. */
  private final Map<FieldPath, Integer> turns = turns();

  private static Map<FieldPath, Integer> turns() {
    Map<FieldPath, Integer> turns = new HashMap<>();
    for (Question question : EDITION.interview().questions()) {
      question.rows().ifPresent(list -> turns.putIfAbsent(list, turns.size()));
      for (FieldPath asked : question.asks()) {
        EDITION
            .fields()
            .asked(asked)
            .forEach(field -> turns.putIfAbsent(field.path(), turns.size()));
        EDITION
            .fields()
            .forEach(
                field -> {
                  if (field.type() instanceof FieldType.Rows && field.path().isWithin(asked)) {
                    turns.putIfAbsent(field.path(), turns.size());
                  }
                });
      }
    }
    return turns;
  }

  @Test
  void whetherAFieldIsAskedDependsOnlyOnWhatWasAskedBefore() {
    List<String> late = new ArrayList<>();
    turns.forEach(
        (path, turn) ->
            conditions(EDITION.fields().at(path)).stream()
                .flatMap(condition -> condition.reads().stream())
                .flatMap(read -> asked(read).stream())
                .filter(read -> turns.getOrDefault(read, Integer.MAX_VALUE) >= turn)
                .forEach(read -> late.add(path + " waits for " + read)));

    assertThat(late).isEmpty();
  }

  /** Its own condition and those of the groups and lists around it. */
  private static List<Expression> conditions(Field field) {
    List<Expression> conditions = new ArrayList<>();
    Optional<Field> here = Optional.of(field);
    while (here.isPresent()) {
      here.get().when().ifPresent(conditions::add);
      here = here.get().path().parent().flatMap(EDITION.fields()::find);
    }
    return conditions;
  }

  /** What people must have answered for the field to be known, through all formulas. */
  private static Set<FieldPath> asked(FieldPath read) {
    Set<FieldPath> found = new LinkedHashSet<>();
    Set<FieldPath> seen = new LinkedHashSet<>();
    collect(read, found, seen);
    return found;
  }

  private static void collect(FieldPath read, Set<FieldPath> found, Set<FieldPath> seen) {
    if (!seen.add(read)) {
      return;
    }
    Field field = EDITION.fields().at(read);
    field
        .formula()
        .ifPresent(formula -> formula.reads().forEach(each -> collect(each, found, seen)));
    boolean answered = field.type().isLeaf() || field.type() instanceof FieldType.Rows;
    if (!field.isDerived() && answered) {
      found.add(read);
    }
  }

  @Test
  void everyFieldConcernsSomeCompany() {
    Set<FieldPath> never = new LinkedHashSet<>();
    EDITION.fields().forEach(field -> never.add(field.path()));
    RandomCases cases = RandomCases.complete(EDITION, 7);

    for (int i = 0; i < 3000 && !never.isEmpty(); i++) {
      Facts facts = facts(cases.next());
      never.removeIf(
          path -> facts.instances(path, Optional.empty()).stream().anyMatch(facts::isRelevant));
    }

    assertThat(never).isEmpty();
  }

  @Test
  void nothingIsLeftUndecidedOnceEverythingIsAnswered() {
    RandomCases cases = RandomCases.complete(EDITION, 8);
    Set<String> undecided = new LinkedHashSet<>();

    IntStream.range(0, 100)
        .mapToObj(_ -> facts(cases.next()))
        .forEach(
            facts ->
                facts.leaves().stream()
                    .filter(path -> facts.at(path) instanceof Fact.Undecided)
                    .map(path -> path.field() + " " + facts.at(path))
                    .forEach(undecided::add));

    assertThat(undecided).isEmpty();
  }

  private static Facts facts(Draft draft) {
    return Facts.of(EDITION, draft.answers(), TODAY);
  }
}
