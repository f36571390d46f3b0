package menlou.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All fields of an edition: the modules in file order, and every field by its path. */
public final class Fields {
  private final List<Field> modules;
  private final Map<FieldPath, Field> byPath = new LinkedHashMap<>();

  public Fields(List<Field> modules) {
    this.modules = List.copyOf(modules);
    modules.forEach(this::index);
  }

  private void index(Field field) {
    byPath.put(field.path(), field);
    field.type().parts().forEach(this::index);
  }

  public List<Field> modules() {
    return modules;
  }

  public Optional<Field> find(FieldPath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * @throws IllegalArgumentException when no field stands there: the catalog check makes that a bug
   */
  public Field at(FieldPath path) {
    return find(path).orElseThrow(() -> new IllegalArgumentException("no field at " + path));
  }

  /**
   * The field at the path, or the nearest one above it: {@code capital.registered.micro} is read
   * off money.
   */
  public Optional<Field> nearest(FieldPath path) {
    Optional<FieldPath> here = Optional.of(path);
    while (here.isPresent() && !byPath.containsKey(here.get())) {
      here = here.get().parent();
    }
    return here.map(byPath::get);
  }

  public void forEach(Consumer<Field> action) {
    byPath.values().forEach(action);
  }

  /** Leaves people answer, at or below the path, in catalog order. */
  public List<Field> asked(FieldPath path) {
    List<Field> asked = new ArrayList<>();
    collect(at(path), asked);
    return asked;
  }

  private void collect(Field field, List<Field> asked) {
    if (!field.isDerived() && field.type().isLeaf()) {
      asked.add(field);
    }
    field.type().parts().forEach(part -> collect(part, asked));
  }
}
