package menlou.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** The catalog cannot be used; every defect is named with its file and line. */
public final class BrokenCatalog extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Defect> defects;

  public BrokenCatalog(List<Defect> defects) {
    super(defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
    this.defects = List.copyOf(defects);
  }

  BrokenCatalog(String file, int line, String message) {
    this(List.of(new Defect(file, line, message)));
  }

  public List<Defect> defects() {
    return defects;
  }
}
