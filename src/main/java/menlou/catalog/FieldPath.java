package menlou.catalog;

import java.util.Optional;

/**
 * Where a field stands in the catalog, without row numbers: {@code owners.contributions.amount}.
 *
 * @param text names joined by dots, never empty
 */
public record FieldPath(String text) implements Comparable<FieldPath> {
  public FieldPath child(String name) {
    return new FieldPath(text + "." + name);
  }

  public String name() {
    return text.substring(text.lastIndexOf('.') + 1);
  }

  public Optional<FieldPath> parent() {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(new FieldPath(text.substring(0, dot)));
  }

  /** The top-level fact this belongs to, such as {@code owners}. */
  public String module() {
    int dot = text.indexOf('.');
    return dot < 0 ? text : text.substring(0, dot);
  }

  public boolean isWithin(FieldPath ancestor) {
    int end = ancestor.text.length();
    return text.startsWith(ancestor.text) && (text.length() == end || text.charAt(end) == '.');
  }

  @Override
  public int compareTo(FieldPath other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
