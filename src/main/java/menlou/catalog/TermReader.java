package menlou.catalog;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.catalog.term.Term;

/** Makes terms of what CEL's parser read, with its macros told apart again. */
final class TermReader {
  private TermReader() {}

  /**
   * @throws IllegalArgumentException when the expression uses a part of CEL that no catalog needs
   */
  static Term read(CelExpr expr) {
    return switch (expr.getKind()) {
      case CONSTANT -> new Term.Constant(constant(expr.constant()));
      case IDENT -> new Term.Variable(expr.ident().name());
      case SELECT -> select(expr.select());
      case CALL -> call(expr.call());
      case LIST -> new Term.Listing(all(expr.list().elements().stream()));
      case COMPREHENSION -> loop(expr.comprehension());
      case STRUCT, MAP, NOT_SET ->
          throw new IllegalArgumentException("maps and messages cannot be made here");
    };
  }

  private static List<Term> all(Stream<CelExpr> exprs) {
    return exprs.map(TermReader::read).toList();
  }

  private static Object constant(CelConstant constant) {
    return switch (constant.getKind()) {
      case STRING_VALUE -> constant.stringValue();
      case INT64_VALUE -> constant.int64Value();
      case DOUBLE_VALUE -> constant.doubleValue();
      case BOOLEAN_VALUE -> constant.booleanValue();
      default -> throw new IllegalArgumentException("no such constant here: " + constant);
    };
  }

  private static Term select(CelExpr.CelSelect select) {
    Term of = read(select.operand());
    return select.testOnly() ? new Term.Has(of, select.field()) : new Term.Part(of, select.field());
  }

  /** {@code text.contains(word)} and {@code contains(text, word)} are one call. */
  private static Term call(CelExpr.CelCall call) {
    return new Term.Call(
        call.function(), all(Stream.concat(call.target().stream(), call.args().stream())));
  }

  /** The standard macros, known by what they start from and how they go on. */
  private static Term loop(CelExpr.CelComprehension loop) {
    String variable = loop.iterVar();
    Term range = read(loop.iterRange());
    if (loop.accuInit().getKind() == CelExpr.ExprKind.Kind.LIST) {
      return collect(variable, range, loop);
    }
    CelExpr.CelCall step = loop.loopStep().call();
    return switch (step.function()) {
      case "_&&_" -> quantifier(Term.Quantity.ALL, variable, range, step.args().get(1));
      case "_||_" -> quantifier(Term.Quantity.SOME, variable, range, step.args().get(1));
      default -> quantifier(Term.Quantity.ONE, variable, range, step.args().get(0));
    };
  }

  private static Term quantifier(
      Term.Quantity quantity, String variable, Term range, CelExpr condition) {
    return new Term.Quantifier(quantity, variable, range, read(condition));
  }

  private static Term collect(String variable, Term range, CelExpr.CelComprehension loop) {
    List<CelExpr> step = loop.loopStep().call().args();
    boolean conditional = loop.loopStep().call().function().equals("_?_:_");
    Optional<Term> condition = conditional ? Optional.of(read(step.get(0))) : Optional.empty();
    CelExpr added = conditional ? step.get(1).call().args().get(1) : step.get(1);
    return new Term.Collect(variable, range, condition, read(added.list().elements().getFirst()));
  }
}
