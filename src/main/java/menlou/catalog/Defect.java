package menlou.catalog;

/**
 * Something wrong in a catalog file.
 *
 * @param file the file as named inside the catalog, such as {@code catalog/rules/capital.yaml}
 * @param line 1-based; 0 when the whole file is meant
 * @param message what is wrong and what was expected, in English (its reader edits the catalog)
 */
public record Defect(String file, int line, String message) implements Comparable<Defect> {
  @Override
  public int compareTo(Defect other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
