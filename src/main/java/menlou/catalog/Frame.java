package menlou.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The row variables an expression may use, outermost first, each with the field it stands for.
 *
 * @param variables such as {@code owner → owners, contribution → owners.contributions}
 */
public record Frame(Map<String, FieldPath> variables) {
  public static final Frame TOP = new Frame(Map.of());

  public Frame {
    variables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  public Frame with(String variable, FieldPath path) {
    Map<String, FieldPath> more = new LinkedHashMap<>(variables);
    more.put(variable, path);
    return new Frame(more);
  }
}
