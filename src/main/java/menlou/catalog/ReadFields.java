package menlou.catalog;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which fields an expression reads, following row variables through {@code map}, {@code
 * filter} and the other macros. Errs on the side of naming too much.
 */
final class ReadFields {
  private final Fields fields;
  private final Set<FieldPath> reads = new LinkedHashSet<>();
  private final Map<String, FieldPath> variables;

  ReadFields(Fields fields, Frame frame) {
    this.fields = fields;
    this.variables = new LinkedHashMap<>(frame.variables());
  }

  Set<FieldPath> of(CelAbstractSyntaxTree tree) {
    walk(tree.getExpr()).ifPresent(this::read);
    return Set.copyOf(reads);
  }

  /**
   * Where the value of the expression comes from, when it is a field; reads made on the way are
   * recorded.
   */
  private Optional<FieldPath> walk(CelExpr expr) {
    return switch (expr.getKind()) {
      case IDENT -> ident(expr.ident().name());
      case SELECT -> walk(expr.select().operand()).map(path -> path.child(expr.select().field()));
      case CALL -> call(expr.call());
      case LIST -> {
        expr.list().elements().forEach(this::readAll);
        yield Optional.empty();
      }
      case COMPREHENSION -> comprehension(expr.comprehension());
      case CONSTANT, STRUCT, MAP, NOT_SET -> Optional.empty();
    };
  }

  private Optional<FieldPath> ident(String name) {
    return Optional.ofNullable(variables.get(name))
        .or(() -> fields.find(new FieldPath(name)).map(Field::path));
  }

  private Optional<FieldPath> call(CelExpr.CelCall call) {
    call.target().ifPresent(this::readAll);
    if (call.function().equals("_[_]")) {
      readAll(call.args().get(1));
      return walk(call.args().get(0));
    }
    call.args().forEach(this::readAll);
    return Optional.empty();
  }

  private Optional<FieldPath> comprehension(CelExpr.CelComprehension loop) {
    Optional<FieldPath> range = walk(loop.iterRange());
    range.ifPresent(this::read);
    Optional<FieldPath> shadowed = Optional.ofNullable(variables.remove(loop.iterVar()));
    range.ifPresent(path -> variables.put(loop.iterVar(), path));
    readAll(loop.loopCondition());
    Optional<FieldPath> element = element(loop.loopStep());
    readAll(loop.result());
    variables.remove(loop.iterVar());
    shadowed.ifPresent(path -> variables.put(loop.iterVar(), path));
    return element;
  }

  /**
   * What a step of {@code map} or {@code filter} adds to its result: the list literal it appends.
   */
  private Optional<FieldPath> element(CelExpr step) {
    if (step.getKind() == CelExpr.ExprKind.Kind.LIST && step.list().elements().size() == 1) {
      Optional<FieldPath> path = walk(step.list().elements().get(0));
      path.ifPresent(this::read);
      return path;
    }
    if (step.getKind() != CelExpr.ExprKind.Kind.CALL) {
      walk(step).ifPresent(this::read);
      return Optional.empty();
    }
    Optional<FieldPath> found = Optional.empty();
    for (CelExpr argument : step.call().args()) {
      Optional<FieldPath> here = element(argument);
      found = found.isPresent() ? found : here;
    }
    return found;
  }

  private void readAll(CelExpr expr) {
    walk(expr).ifPresent(this::read);
  }

  private void read(FieldPath path) {
    fields.nearest(path).map(Field::path).ifPresent(reads::add);
  }
}
