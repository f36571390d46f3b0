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
  private static final Pattern ROW = Pattern.compile("\\[[^\\]]*\\]");

  public Path {
    if (!hasShape(text)) {
      throw new IllegalArgumentException("not a path: " + text);
    }
  }

  /** The path, when the text has the shape of one. */
  public static Optional<Path> parse(String text) {
    return hasShape(text) ? Optional.of(new Path(text)) : Optional.empty();
  }

  /** By hand: a packet makes a hundred thousand paths, and a pattern takes ten times as long. */
  private static boolean hasShape(String text) {
    int at = 0;
    while (true) {
      int name = at;
      while (at < text.length() && isOfName(text.charAt(at), at == name)) {
        at++;
      }
      if (at == name) {
        return false;
      }
      if (at < text.length() && text.charAt(at) == '[') {
        int id = ++at;
        while (at < text.length() && isOfId(text.charAt(at))) {
          at++;
        }
        if (at == id || at == text.length() || text.charAt(at) != ']') {
          return false;
        }
        at++;
      }
      if (at == text.length()) {
        return true;
      }
      if (text.charAt(at) != '.') {
        return false;
      }
      at++;
    }
  }

  private static boolean isOfName(char c, boolean first) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!first && c >= '0' && c <= '9');
  }

  private static boolean isOfId(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
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
