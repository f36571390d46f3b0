package menlou.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import menlou.catalog.Edition;
import menlou.catalog.Expression;
import menlou.catalog.FieldPath;

/** Which values are computed from which. Immutable. */
public final class Lineage {
  private final Map<FieldPath, Set<FieldPath>> inputs = new LinkedHashMap<>();
  private final Map<FieldPath, Set<FieldPath>> outputs = new LinkedHashMap<>();

  public Lineage(Edition edition) {
    edition
        .fields()
        .forEach(
            field ->
                field
                    .formula()
                    .map(Expression::reads)
                    .orElse(Set.of())
                    .forEach(read -> join(read, field.path())));
  }

  private void join(FieldPath input, FieldPath output) {
    inputs.computeIfAbsent(output, _ -> new LinkedHashSet<>()).add(input);
    outputs.computeIfAbsent(input, _ -> new LinkedHashSet<>()).add(output);
  }

  /** What the value is computed from, of its own row where it stands in one; none for an answer. */
  public List<Path> inputs(Path path, Facts facts) {
    List<Path> found = new ArrayList<>();
    for (FieldPath input : inputs.getOrDefault(path.field(), Set.of())) {
      List<Path> instances = facts.instances(input, path.enclosingRow());
      found.addAll(instances.isEmpty() ? facts.allRows(input) : instances);
    }
    return found;
  }

  /** Everything that is computed from the field, however far. */
  public Set<FieldPath> outputs(FieldPath field) {
    Set<FieldPath> found = new LinkedHashSet<>();
    collect(field, found);
    return found;
  }

  private void collect(FieldPath field, Set<FieldPath> found) {
    for (FieldPath output : outputs.getOrDefault(field, Set.of())) {
      if (found.add(output)) {
        collect(output, found);
      }
    }
  }
}
