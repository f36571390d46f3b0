package menlou.catalog;

import dev.cel.common.types.SimpleType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Checks each rule: its expressions, sources, words, and that its id stands only once. */
final class RuleCheck implements Consumer<Rule> {
  private final Examination examination;
  private final Set<String> ids = new HashSet<>();

  RuleCheck(Examination examination) {
    this.examination = examination;
  }

  @Override
  public void accept(Rule rule) {
    if (!ids.add(rule.id())) {
      add(rule, "rule \"" + rule.id() + "\" stands here twice");
    }
    examination.typed(rule.holds(), SimpleType.BOOL);
    rule.when().ifPresent(when -> examination.typed(when, SimpleType.BOOL));
    rule.values().values().forEach(examination::compiles);
    examination.sources(
        rule.sources().stream().map(Citation::source).toList(), rule.file(), rule.line());
    if (rule.sources().isEmpty()) {
      add(rule, "rule \"" + rule.id() + "\" names no source");
    }
    if (rule.about().isEmpty()) {
      add(rule, "rule \"" + rule.id() + "\" is about no field");
    }
    words(rule);
  }

  private void words(Rule rule) {
    Set<String> filled = new HashSet<>();
    for (String kind : Set.of("finding", "fix")) {
      String key = "rules." + rule.id() + "." + kind;
      examination.words(key, rule.file(), rule.line());
      for (Language language : Language.values()) {
        filled.addAll(placeholders(rule, language, key));
      }
    }
    rule.values().keySet().stream()
        .filter(name -> !filled.contains(name))
        .forEach(name -> add(rule, "no words of the rule use its value {" + name + "}"));
  }

  /** Complains, at the words, about every placeholder the rule has no value for. */
  private Set<String> placeholders(Rule rule, Language language, String key) {
    Texts texts = examination.edition().texts(language);
    Optional<String> words = texts.find(key);
    Set<String> wanted = words.map(Texts::placeholders).orElse(Set.of());
    wanted.stream()
        .filter(name -> !rule.values().containsKey(name))
        .sorted()
        .forEach(
            name ->
                examination
                    .defects()
                    .add(
                        texts.file(key),
                        texts.line(key),
                        "the rule \"" + rule.id() + "\" has no value {" + name + "}"));
    return wanted;
  }

  private void add(Rule rule, String message) {
    examination.defects().add(rule.file(), rule.line(), message);
  }
}
