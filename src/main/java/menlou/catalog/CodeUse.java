package menlou.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.catalog.term.Term;

/**
 * What an expression takes for granted about a code list. An unknown code would silently compare
 * unequal and an unknown list silently read as empty, so the catalog check looks at each.
 *
 * @param column the column named, such as {@code id} or {@code zh}
 * @param value a value the column is compared with; absent when the column is only read
 */
record CodeUse(String list, String column, Optional<String> value) {
  /** The list function call itself, when the list it reads is written out. */
  static Optional<CodeUse> call(Term term) {
    return term instanceof Term.Call(String function, List<Term> arguments)
        ? call(function, arguments)
        : Optional.empty();
  }

  private static Optional<CodeUse> call(String function, List<Term> arguments) {
    return switch (function) {
      case "zh", "en" -> text(arguments.get(0)).map(list -> read(list, function));
      case "column" ->
          text(arguments.get(0)).flatMap(list -> text(arguments.get(2)).map(c -> read(list, c)));
      case "hits" ->
          text(arguments.get(0)).flatMap(list -> text(arguments.get(1)).map(c -> read(list, c)));
      default -> Optional.empty();
    };
  }

  /** What the results of the call can be compared with: {@code hits} looks at words, gives ids. */
  static Optional<CodeUse> comparable(Term term) {
    boolean hits = term instanceof Term.Call(String function, _) && function.equals("hits");
    return call(term).map(use -> hits ? read(use.list(), "id") : use);
  }

  static CodeUse read(String list, String column) {
    return new CodeUse(list, column, Optional.empty());
  }

  /** The same column compared with everything written out in the expression. */
  Stream<CodeUse> comparedWith(Term term) {
    Stream<Term> parts =
        term instanceof Term.Listing(List<Term> items) ? items.stream() : Stream.of(term);
    return parts
        .flatMap(part -> text(part).stream())
        .map(text -> new CodeUse(list, column, Optional.of(text)));
  }

  private static Optional<String> text(Term term) {
    return term instanceof Term.Constant(String text) ? Optional.of(text) : Optional.empty();
  }
}
