package menlou.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds fields that depend on themselves, through formulas, through what makes them relevant or
 * through what makes them required: facts could never be worked out.
 */
final class CircleCheck {
  private final Examination examination;
  private final Map<FieldPath, Set<FieldPath>> needs = new LinkedHashMap<>();
  private final Set<FieldPath> finished = new HashSet<>();

  private CircleCheck(Examination examination) {
    this.examination = examination;
  }

  static void of(Examination examination) {
    CircleCheck check = new CircleCheck(examination);
    Fields fields = examination.edition().fields();
    fields.forEach(field -> check.needs.put(field.path(), check.needs(field)));
    fields.forEach(field -> check.visit(field.path(), new ArrayList<>()));
  }

  private Set<FieldPath> needs(Field field) {
    Set<FieldPath> found = new LinkedHashSet<>();
    field.when().ifPresent(when -> reads(when, found));
    field.formula().ifPresent(formula -> reads(formula, found));
    if (field.requirement() instanceof Requirement.If(Expression condition)) {
      reads(condition, found);
    }
    // A part is relevant only while its group is; the list of rows itself depends on nothing
    // inside it.
    field.path().parent().ifPresent(found::add);
    return found;
  }

  private void reads(Expression expression, Set<FieldPath> found) {
    examination.defects().attempt(expression::reads).ifPresent(found::addAll);
  }

  private void visit(FieldPath path, List<FieldPath> trail) {
    int begin = trail.indexOf(path);
    if (begin >= 0) {
      examination.add(
          examination.edition().fields().at(path),
          "runs in a circle: " + written(trail.subList(begin, trail.size())) + " → " + path);
      return;
    }
    if (!finished.add(path)) {
      return;
    }
    List<FieldPath> longer = new ArrayList<>(trail);
    longer.add(path);
    needs.getOrDefault(path, Set.of()).forEach(next -> visit(next, longer));
  }

  private static String written(List<FieldPath> trail) {
    return trail.stream().map(FieldPath::text).collect(Collectors.joining(" → "));
  }
}
