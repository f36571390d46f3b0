package menlou.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects every defect of a catalog, so that its author sees all of them at once. Not thread-safe.
 */
public final class Defects {
  private final List<Defect> found = new ArrayList<>();

  public void add(Defect defect) {
    found.add(defect);
  }

  public void add(String file, int line, String message) {
    found.add(new Defect(file, line, message));
  }

  public void add(YamlNode where, String message) {
    add(where.file(), where.line(), message);
  }

  /** Runs one step of reading; a defect in it is collected and the result is empty. */
  public <T> Optional<T> attempt(Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (BrokenCatalog broken) {
      found.addAll(broken.defects());
      return Optional.empty();
    }
  }

  public List<Defect> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /**
   * @throws BrokenCatalog naming every defect, when there is one
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BrokenCatalog(sorted());
    }
  }
}
