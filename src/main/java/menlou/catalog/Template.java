package menlou.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with values in it, as forms and documents write it: {@code {expr}} prints a value, {@code
 * {?expr}} a box ticked while the condition holds, {@code {_20 expr}} a value on a line at least 20
 * mm long.
 */
public record Template(List<Run> runs) {
  /** A stretch of a template. */
  public sealed interface Run {
    record Literal(String text) implements Run {}

    record Print(Expression expression) implements Run {}

    record Box(Expression condition) implements Run {}

    /** An underline; {@code width} in millimetres. */
    record Line(double width, Optional<Expression> expression) implements Run {}
  }

  public Template {
    runs = List.copyOf(runs);
  }

  /**
   * @throws BrokenCatalog when a brace is not closed or a line has no width
   */
  public static Template parse(YamlNode place, Frame frame, Expressions language) {
    return parse(place, place.text(), frame, language);
  }

  /** The same for words that do not stand at the node themselves, such as their translation. */
  public static Template parse(YamlNode place, String text, Frame frame, Expressions language) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      if (open > from) {
        runs.add(new Run.Literal(text.substring(from, open)));
      }
      int close = closing(place, text, open);
      runs.add(run(place, text.substring(open + 1, close), frame, language));
      from = close + 1;
    }
    if (from < text.length()) {
      runs.add(new Run.Literal(text.substring(from)));
    }
    return new Template(runs);
  }

  /** Skips quoted text: a brace inside quotes belongs to the expression. */
  private static int closing(YamlNode place, String text, int open) {
    boolean quoted = false;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (c == '}' && !quoted) {
        return i;
      }
    }
    throw place.broken("\"{\" is not closed: " + text);
  }

  private static Run run(YamlNode place, String inside, Frame frame, Expressions language) {
    if (inside.startsWith("?")) {
      return new Run.Box(language.within(place, inside.substring(1).strip(), frame));
    }
    if (!inside.startsWith("_")) {
      return new Run.Print(language.within(place, inside.strip(), frame));
    }
    String[] parts = inside.substring(1).strip().split("\\s+", 2);
    try {
      Optional<Expression> value =
          parts.length == 2
              ? Optional.of(language.within(place, parts[1], frame))
              : Optional.empty();
      return new Run.Line(Double.parseDouble(parts[0]), value);
    } catch (NumberFormatException bad) {
      throw place.broken("a line needs its width in millimetres: {_20 …}");
    }
  }

  /** Every expression in it, in order. */
  public List<Expression> expressions() {
    return runs.stream()
        .flatMap(
            run ->
                switch (run) {
                  case Run.Literal _ -> java.util.stream.Stream.<Expression>empty();
                  case Run.Print(Expression expression) -> java.util.stream.Stream.of(expression);
                  case Run.Box(Expression condition) -> java.util.stream.Stream.of(condition);
                  case Run.Line(double _, Optional<Expression> expression) -> expression.stream();
                })
        .toList();
  }

  /** The words that stand in it whatever the values. */
  public String literal() {
    StringBuilder words = new StringBuilder();
    runs.forEach(
        run -> {
          if (run instanceof Run.Literal(String text)) {
            words.append(text);
          }
        });
    return words.toString();
  }
}
