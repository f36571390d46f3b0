package menlou.catalog;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.form.Papers;

/**
 * Checks what one file alone cannot tell: that names exist, types agree, nothing is asked twice or
 * never, no formula runs in a circle, every source is known and every word is there in both
 * languages.
 */
public final class CatalogCheck {
  private final Edition edition;
  private final Defects defects = new Defects();

  private CatalogCheck(Edition edition) {
    this.edition = edition;
  }

  /** Every defect of an edition that could be opened, in order of files and lines. */
  public static List<Defect> of(Edition edition) {
    CatalogCheck check = new CatalogCheck(edition);
    edition.fields().forEach(check::field);
    edition.rules().forEach(check::rule);
    check.circles();
    check.interview();
    check.unique();
    check.papers(edition.papers());
    return check.defects.sorted();
  }

  private void field(Field field) {
    field.when().ifPresent(when -> typed(when, SimpleType.BOOL));
    if (field.requirement() instanceof Requirement.If(Expression condition)) {
      typed(condition, SimpleType.BOOL);
    }
    field.rendering().ifPresent(rendering -> typed(rendering, SimpleType.STRING));
    field.formula().ifPresent(formula -> typed(formula, new FactTypes().leaf(field.type())));
    sources(field.sources(), field.file(), field.line());
    switch (field.type()) {
      case FieldType.Choice(String list) -> list(list, field);
      case FieldType.Many(String list) -> list(list, field);
      case FieldType.Country _ -> list("countries", field);
      case FieldType.Reference(FieldPath to) -> reference(to, field);
      case FieldType.DocumentNumber(String kind) -> sibling(kind, field);
      case FieldType.MachineReadable(Map<String, String> fills) ->
          fills.values().forEach(to -> sibling(to, field));
      case FieldType.Rows rows -> typed(rows.title(), SimpleType.STRING);
      case FieldType.Text _,
          FieldType.Chinese _,
          FieldType.Day _,
          FieldType.Cash _,
          FieldType.Portion _,
          FieldType.Whole _,
          FieldType.YesNo _,
          FieldType.Phone _,
          FieldType.Email _,
          FieldType.Postcode _,
          FieldType.CreditCode _,
          FieldType.Image _,
          FieldType.Group _ -> {}
    }
    if (!field.isDerived() && field.type().isLeaf()) {
      words(field);
    }
  }

  private void words(Field field) {
    for (Language language : Language.values()) {
      for (String kind : List.of("label", "hint", "why")) {
        if (FieldWords.find(edition, language, field.path(), kind).isEmpty()) {
          add(
              field,
              "no " + kind + " in text/" + language.code() + "/fields.yaml for " + field.path());
        }
      }
    }
  }

  private void list(String list, Field field) {
    if (!edition.lists().containsKey(list)) {
      add(field, "no list \"" + list + "\"");
    }
  }

  private void reference(FieldPath to, Field field) {
    boolean rows =
        edition
            .fields()
            .find(to)
            .map(Field::type)
            .filter(FieldType.Rows.class::isInstance)
            .isPresent();
    if (!rows) {
      add(field, "\"" + to + "\" is no list of rows");
    }
  }

  private void sibling(String name, Field field) {
    FieldPath path =
        field.path().parent().map(parent -> new FieldPath(parent + "." + name)).orElseThrow();
    if (edition.fields().find(path).isEmpty()) {
      add(field, "no field \"" + path + "\"");
    }
  }

  private void rule(Rule rule) {
    typed(rule.holds(), SimpleType.BOOL);
    rule.when().ifPresent(when -> typed(when, SimpleType.BOOL));
    rule.values().values().forEach(this::compiles);
    sources(rule.sources().stream().map(Citation::source).toList(), rule.file(), rule.line());
    if (rule.sources().isEmpty()) {
      defects.add(rule.file(), rule.line(), "rule \"" + rule.id() + "\" names no source");
    }
    for (Language language : Language.values()) {
      for (String kind : List.of("finding", "fix")) {
        ruleWords(rule, language, "rules." + rule.id() + "." + kind);
      }
    }
  }

  private void ruleWords(Rule rule, Language language, String key) {
    Optional<String> words = edition.texts(language).find(key);
    if (words.isEmpty()) {
      defects.add(rule.file(), rule.line(), "no words \"" + key + "\" in " + language.code());
      return;
    }
    Set<String> unfilled = new HashSet<>(Texts.placeholders(words.get()));
    unfilled.removeAll(rule.values().keySet());
    unfilled.forEach(
        name ->
            defects.add(
                rule.file(),
                rule.line(),
                "words \"" + key + "\" (" + language.code() + ") want {" + name + "}"));
  }

  private void sources(List<String> ids, String file, int line) {
    ids.stream()
        .filter(id -> !edition.sources().containsKey(id))
        .forEach(id -> defects.add(file, line, "no source \"" + id + "\""));
  }

  private Optional<CelType> compiles(Expression expression) {
    return defects.attempt(expression::type);
  }

  private void typed(Expression expression, CelType wanted) {
    compiles(expression)
        .filter(type -> !wanted.isAssignableFrom(type))
        .ifPresent(
            type ->
                defects.add(
                    expression.file(),
                    expression.line(),
                    "\""
                        + expression.source()
                        + "\" is "
                        + type.name()
                        + ", not "
                        + wanted.name()));
  }

  /**
   * A field must not depend on itself, neither through its formula nor through what makes it
   * relevant.
   */
  private void circles() {
    Map<FieldPath, Set<FieldPath>> needs = new LinkedHashMap<>();
    edition.fields().forEach(field -> needs.put(field.path(), needs(field)));
    Map<FieldPath, Boolean> finished = new HashMap<>();
    edition.fields().forEach(field -> visit(field.path(), needs, finished, new ArrayList<>()));
  }

  private Set<FieldPath> needs(Field field) {
    Set<FieldPath> needs = new LinkedHashSet<>();
    field.when().flatMap(when -> defects.attempt(when::reads)).ifPresent(needs::addAll);
    field.formula().flatMap(formula -> defects.attempt(formula::reads)).ifPresent(needs::addAll);
    // A part is relevant only while its group is; the list of rows itself depends on nothing inside
    // it.
    field.path().parent().ifPresent(needs::add);
    return needs;
  }

  private void visit(
      FieldPath path,
      Map<FieldPath, Set<FieldPath>> needs,
      Map<FieldPath, Boolean> finished,
      List<FieldPath> trail) {
    if (trail.contains(path)) {
      add(edition.fields().at(path), "runs in a circle: " + trail + " → " + path);
      return;
    }
    if (finished.putIfAbsent(path, true) != null) {
      return;
    }
    List<FieldPath> longer = new ArrayList<>(trail);
    longer.add(path);
    needs.getOrDefault(path, Set.of()).forEach(next -> visit(next, needs, finished, longer));
  }

  private void interview() {
    Map<FieldPath, Integer> asked = new HashMap<>();
    for (Question question : edition.interview().questions()) {
      for (FieldPath path : question.asks()) {
        edition.fields().asked(path).forEach(field -> asked.merge(field.path(), 1, Integer::sum));
      }
      for (Language language : Language.values()) {
        String key = "interview.questions." + question.id() + ".title";
        if (edition.texts(language).find(key).isEmpty()) {
          defects.add(
              question.file(), question.line(), "no words \"" + key + "\" in " + language.code());
        }
      }
    }
    edition.fields().forEach(field -> askedOnce(field, asked.getOrDefault(field.path(), 0)));
  }

  private void askedOnce(Field field, int times) {
    if (field.isDerived() || !field.type().isLeaf() || times == 1) {
      return;
    }
    add(
        field,
        field.path() + (times == 0 ? " is asked by no question" : " is asked " + times + " times"));
  }

  private void unique() {
    Set<String> ids = new HashSet<>();
    for (Rule rule : edition.rules()) {
      if (!ids.add(rule.id())) {
        defects.add(rule.file(), rule.line(), "rule \"" + rule.id() + "\" stands here twice");
      }
    }
  }

  private void papers(Papers papers) {
    papers.uses().conditions().forEach(condition -> typed(condition, SimpleType.BOOL));
    papers.uses().values().forEach(this::compiles);
    papers.uses().sources().forEach(use -> sources(List.of(use.id()), use.file(), use.line()));
    papers
        .untranslated()
        .forEach(words -> defects.add("text/en/forms.yaml", 0, "no English for \"" + words + "\""));
  }

  private void add(Field field, String message) {
    defects.add(field.file(), field.line(), message);
  }
}
