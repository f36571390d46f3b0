package menlou.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import menlou.catalog.FieldPath;

/**
 * Where one answer of one draft stands, with row ids: {@code owners[o1].contributions[c2].amount}.
 * Row ids never change, so a path keeps its meaning when rows move.
 *
 * @param text names joined by dots, each row id in brackets
 */
public record Path(String text) implements Comparable<Path> {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9]*(\\[[a-z0-9]+\\])?(\\.[A-Za-z][A-Za-z0-9]*(\\[[a-z0-9]+\\])?)*");
  private static final Pattern ROW = Pattern.compile("\\[[^\\]]*\\]");

  public Path {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a path: " + text);
    }
  }

  /** The path, when the text has the shape of one. */
  public static Optional<Path> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Path(text)) : Optional.empty();
  }

  public Path child(String name) {
    return new Path(text + "." + name);
  }

  public Path row(String id) {
    return new Path(text + "[" + id + "]");
  }

  /** The field of the catalog it answers. */
  public FieldPath field() {
    return new FieldPath(text.indexOf('[') < 0 ? text : ROW.matcher(text).replaceAll(""));
  }

  /** What it stands in: the group, the row, or the list of a row. */
  public Optional<Path> parent() {
    if (text.endsWith("]")) {
      return Optional.of(new Path(text.substring(0, text.lastIndexOf('['))));
    }
    int dot = text.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(new Path(text.substring(0, dot)));
  }

  /** The id of the row this is, when it is a row. */
  public Optional<String> rowId() {
    return text.endsWith("]")
        ? Optional.of(text.substring(text.lastIndexOf('[') + 1, text.length() - 1))
        : Optional.empty();
  }

  /** The innermost row it stands in, or is. */
  public Optional<Path> enclosingRow() {
    int close = text.lastIndexOf(']');
    return close < 0 ? Optional.empty() : Optional.of(new Path(text.substring(0, close + 1)));
  }

  public boolean isWithin(Path other) {
    return text.equals(other.text)
        || (text.startsWith(other.text) && ".[".indexOf(text.charAt(other.text.length())) >= 0);
  }

  @Override
  public int compareTo(Path other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
