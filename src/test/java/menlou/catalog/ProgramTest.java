package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.Cases;
import menlou.catalog.term.Scope;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.RandomCases;
import org.junit.jupiter.api.Test;

/** Our programs against CEL's own interpreter: every expression of the edition, over many cases. */
class ProgramTest {
  private static final int RANDOM = 12;

  private final CelItself cel = new CelItself(Cases.EDITION);

  private static Stream<Draft> drafts() {
    RandomCases wild = RandomCases.wild(Cases.EDITION, 25);
    RandomCases complete = RandomCases.complete(Cases.EDITION, 25);
    List<Draft> drafts = new ArrayList<>(Cases.all().stream().map(Cases::draft).toList());
    for (int i = 0; i < RANDOM; i++) {
      drafts.add(wild.next());
      drafts.add(complete.next());
    }
    return drafts.stream();
  }

  @Test
  void everyExpressionComesToWhatCelItselfSays() {
    drafts()
        .map(draft -> Facts.of(Cases.EDITION, draft.answers(), Cases.TODAY))
        .forEach(
            facts ->
                Cases.EDITION
                    .language()
                    .all()
                    .forEach(
                        expression ->
                            scopes(expression, facts).forEach(scope -> same(expression, scope))));
  }

  /** Wherever the expression could be asked: at the top, or in each row its variables stand for. */
  private static Stream<Scope> scopes(Expression expression, Facts facts) {
    return expression.frame().variables().values().stream()
        .reduce((_, innermost) -> innermost)
        .map(
            place ->
                Stream.concat(
                        facts.allRows(place).stream(),
                        facts.instances(place, Optional.empty()).stream()
                            .filter(_ -> isGroup(place)))
                    .map((Path row) -> facts.scope(Optional.of(row))))
        .orElseGet(() -> Stream.of(facts.scope(Optional.empty())));
  }

  private static boolean isGroup(FieldPath place) {
    return Cases.EDITION.fields().at(place).type() instanceof FieldType.Group;
  }

  private void same(Expression expression, Scope scope) {
    assertThat(ours(expression, scope))
        .as(expression.toString())
        .isEqualTo(cel.evaluate(expression, scope));
  }

  /** A rule asked where its own condition does not hold may fail; then it must fail there too. */
  private static Object ours(Expression expression, Scope scope) {
    try {
      return expression.evaluate(scope) instanceof Outcome.Known(Object value)
          ? value
          : CelItself.OPEN;
    } catch (IllegalStateException failure) {
      return CelItself.FAILS;
    }
  }
}
