package menlou.catalog.term;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The operators and standard functions of CEL that expressions use, over known values. */
final class Operators {
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private Operators() {}

  static Optional<Function<Object[], Object>> of(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "_==_" -> args -> equal(args[0], args[1]);
          case "_!=_" -> args -> !equal(args[0], args[1]);
          case "_<_" -> args -> compare(args[0], args[1]) < 0;
          case "_<=_" -> args -> compare(args[0], args[1]) <= 0;
          case "_>_" -> args -> compare(args[0], args[1]) > 0;
          case "_>=_" -> args -> compare(args[0], args[1]) >= 0;
          case "_+_" -> args -> plus(args[0], args[1]);
          case "_-_" -> args -> minus(args[0], args[1]);
          case "_*_" -> args -> times(args[0], args[1]);
          case "!_" -> args -> !(Boolean) args[0];
          case "@in" -> args -> ((List<?>) args[1]).contains(args[0]);
          case "_[_]" -> args -> at((List<?>) args[0], (Long) args[1]);
          case "size" -> args -> size(args[0]);
          case "contains" -> args -> text(args[0]).contains(text(args[1]));
          case "startsWith" -> args -> text(args[0]).startsWith(text(args[1]));
          case "endsWith" -> args -> text(args[0]).endsWith(text(args[1]));
          case "matches" -> args -> pattern(text(args[1])).matcher(text(args[0])).find();
          case "string" -> args -> args[0].toString();
          case "double" -> args -> Double.valueOf(args[0].toString());
          case "dyn" -> args -> args[0];
          default -> null;
        });
  }

  private static String text(Object value) {
    return (String) value;
  }

  private static boolean equal(Object one, Object other) {
    if (one instanceof Number && other instanceof Number) {
      return compare(one, other) == 0;
    }
    return one.equals(other);
  }

  private static int compare(Object one, Object other) {
    return switch (one) {
      case String text -> text.compareTo((String) other);
      case Long number when other instanceof Long more -> number.compareTo(more);
      case Number number -> Double.compare(number.doubleValue(), ((Number) other).doubleValue());
      case Boolean truth -> truth.compareTo((Boolean) other);
      default -> throw new IllegalArgumentException("not ordered: " + one);
    };
  }

  private static Object plus(Object one, Object other) {
    return switch (one) {
      case String text -> text + other;
      case Long number -> Math.addExact(number, (Long) other);
      case Double number -> number + (Double) other;
      case List<?> items -> {
        List<Object> all = new ArrayList<>(items);
        all.addAll((List<?>) other);
        yield all;
      }
      default -> throw new IllegalArgumentException("cannot be added to: " + one);
    };
  }

  private static Object minus(Object one, Object other) {
    return one instanceof Long number
        ? (Object) Math.subtractExact(number, (Long) other)
        : (Object) ((Double) one - (Double) other);
  }

  private static Object times(Object one, Object other) {
    return one instanceof Long number
        ? (Object) Math.multiplyExact(number, (Long) other)
        : (Object) ((Double) one * (Double) other);
  }

  private static Object at(List<?> items, long index) {
    return items.get(Math.toIntExact(index));
  }

  private static long size(Object value) {
    return switch (value) {
      case String text -> text.codePointCount(0, text.length());
      case List<?> items -> items.size();
      default -> throw new IllegalArgumentException("has no size: " + value);
    };
  }

  /** Patterns stand in the catalog, so there are few. */
  private static Pattern pattern(String pattern) {
    return PATTERNS.computeIfAbsent(pattern, Pattern::compile);
  }
}
