package menlou.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.Rule;
import menlou.catalog.Severity;
import menlou.draft.Draft;
import menlou.draft.Fact;
import menlou.draft.Facts;
import menlou.draft.Overruling;
import menlou.draft.Path;
import menlou.draft.Wording;
import menlou.value.Excerpt;
import menlou.value.Refusal;

/** Asks every rule about a draft. A rule that waits for open answers says nothing yet. */
public final class Findings {
  private final Facts facts;
  private final Draft draft;
  private final Edition edition;

  private Findings(Facts facts, Draft draft) {
    this.facts = facts;
    this.draft = draft;
    this.edition = facts.edition();
  }

  /** Every finding, the hardest first, otherwise in the order of the catalog. */
  public static List<Finding> of(Facts facts, Draft draft) {
    Findings findings = new Findings(facts, draft);
    Stream<Finding> unreadable =
        facts.leaves().stream().flatMap(path -> findings.unreadable(path).stream());
    Stream<Finding> ruled = facts.edition().rules().stream().flatMap(findings::of);
    return Stream.concat(unreadable, ruled)
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  private Optional<Finding> unreadable(Path path) {
    if (!(facts.at(path) instanceof Fact.Invalid(String _, Refusal refusal))) {
      return Optional.empty();
    }
    Map<Language, Map<String, String>> values = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      values.put(language, refusal.details());
    }
    return Optional.of(
        new Finding(
            Finding.FORMAT,
            Severity.BLOCKS,
            Optional.of(path),
            List.of(path),
            List.of(),
            "values." + refusal.code() + ".problem",
            "values." + refusal.code() + ".mend",
            values,
            overruled(Finding.FORMAT, Optional.of(path))));
  }

  private Stream<Finding> of(Rule rule) {
    return rule.each().isEmpty()
        ? of(rule, Optional.empty()).stream()
        : facts.allRows(rule.each().get()).stream()
            .filter(facts::isRelevant)
            .flatMap(row -> of(rule, Optional.of(row)).stream());
  }

  private Optional<Finding> of(Rule rule, Optional<Path> row) {
    boolean applies = rule.when().map(when -> facts.evaluate(when, row).isTrue()).orElse(true);
    if (!applies || !facts.evaluate(rule.holds(), row).isFalse()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            rule.id(),
            rule.severity(),
            row,
            about(rule, row),
            rule.sources(),
            "rules." + rule.id() + ".finding",
            "rules." + rule.id() + ".fix",
            values(rule, row),
            overruled(rule.id(), row)));
  }

  /** Fields that concern this company; the rule's own list of rows when there are none. */
  private List<Path> about(Rule rule, Optional<Path> row) {
    List<Path> about = new ArrayList<>();
    rule.about()
        .forEach(
            field ->
                facts.instances(field, row).stream().filter(facts::isRelevant).forEach(about::add));
    if (about.isEmpty()) {
      rule.about().forEach(field -> about.addAll(facts.instances(field, row)));
    }
    return about.isEmpty()
        ? List.of(new Path(rule.about().getFirst().module()))
        : List.copyOf(about);
  }

  private Map<Language, Map<String, String>> values(Rule rule, Optional<Path> row) {
    Map<Language, Map<String, String>> values = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Wording wording = new Wording(edition, language);
      Map<String, String> spoken = new LinkedHashMap<>();
      rule.values()
          .forEach(
              (name, expression) ->
                  spoken.put(
                      name, wording.of(facts, expression, row).map(Excerpt::of).orElse("—")));
      values.put(language, spoken);
    }
    return values;
  }

  private Optional<String> overruled(String rule, Optional<Path> row) {
    return Optional.ofNullable(draft.overrulings().get(Overruling.key(rule, row)))
        .map(Overruling::reason);
  }
}
