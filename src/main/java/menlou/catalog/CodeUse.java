package menlou.catalog;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an expression takes for granted about a code list. An unknown code would silently compare
 * unequal and an unknown list silently read as empty, so the catalog check looks at each.
 *
 * @param column the column named, such as {@code id} or {@code zh}
 * @param value a value the column is compared with; absent when the column is only read
 */
record CodeUse(String list, String column, Optional<String> value) {
  /** The list function call itself, when the list it reads is written out. */
  static Optional<CodeUse> call(CelExpr expr) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.CALL) {
      return Optional.empty();
    }
    List<CelExpr> args = expr.call().args();
    return switch (expr.call().function()) {
      case "zh", "en" -> text(args.get(0)).map(list -> read(list, expr.call().function()));
      case "column" -> text(args.get(0)).flatMap(list -> text(args.get(2)).map(c -> read(list, c)));
      case "hits" -> text(args.get(0)).flatMap(list -> text(args.get(1)).map(c -> read(list, c)));
      default -> Optional.empty();
    };
  }

  /** What the results of the call can be compared with: {@code hits} looks at words, gives ids. */
  static Optional<CodeUse> comparable(CelExpr expr) {
    return call(expr)
        .map(use -> expr.call().function().equals("hits") ? read(use.list(), "id") : use);
  }

  static CodeUse read(String list, String column) {
    return new CodeUse(list, column, Optional.empty());
  }

  /** The same column compared with everything written out in the expression. */
  Stream<CodeUse> comparedWith(CelExpr expr) {
    Stream<CelExpr> parts =
        expr.getKind() == CelExpr.ExprKind.Kind.LIST
            ? expr.list().elements().stream()
            : Stream.of(expr);
    return parts
        .flatMap(part -> text(part).stream())
        .map(text -> new CodeUse(list, column, Optional.of(text)));
  }

  private static Optional<String> text(CelExpr expr) {
    return expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(expr.constant().stringValue())
        : Optional.empty();
  }
}
