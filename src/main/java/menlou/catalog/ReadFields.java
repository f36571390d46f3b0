package menlou.catalog;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which fields and codes an expression reads, following row variables through {@code map},
 * {@code filter} and the other macros. Errs on the side of naming too many fields.
 */
final class ReadFields {
  private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "@in");

  private final Fields fields;
  private final Set<FieldPath> reads = new LinkedHashSet<>();
  private final Set<CodeUse> codes = new LinkedHashSet<>();
  private final Map<String, FieldPath> variables;

  ReadFields(Fields fields, Frame frame) {
    this.fields = fields;
    this.variables = new LinkedHashMap<>(frame.variables());
  }

  /** In the order of reading: what follows from it must be the same in every run. */
  Set<FieldPath> of(CelAbstractSyntaxTree tree) {
    readAll(tree.getExpr());
    return Collections.unmodifiableSet(reads);
  }

  /** What the expression takes for granted about code lists; complete after {@link #of}. */
  Set<CodeUse> codes() {
    return Set.copyOf(codes);
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
    if (COMPARING.contains(call.function())) {
      compare(call.args().get(0), call.args().get(1));
      compare(call.args().get(1), call.args().get(0));
    }
    return Optional.empty();
  }

  private void compare(CelExpr coded, CelExpr with) {
    CodeUse.comparable(coded)
        .or(() -> walk(coded).flatMap(fields::find).flatMap(ReadFields::listOf))
        .ifPresent(column -> column.comparedWith(with).forEach(codes::add));
  }

  /** A formula may put codes of several lists together, so computed sets are left out. */
  private static Optional<CodeUse> listOf(Field field) {
    return switch (field.type()) {
      case FieldType.Choice(String list) -> Optional.of(CodeUse.read(list, "id"));
      case FieldType.Many(String list) when !field.isDerived() ->
          Optional.of(CodeUse.read(list, "id"));
      case FieldType.Country _ -> Optional.of(CodeUse.read("countries", "id"));
      default -> Optional.empty();
    };
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
   * What a step of {@code map} or {@code filter} adds to its result: the list literal it appends,
   * maybe under a condition. The steps of the other macros are plain conditions.
   */
  private Optional<FieldPath> element(CelExpr step) {
    if (step.getKind() == CelExpr.ExprKind.Kind.LIST && step.list().elements().size() == 1) {
      CelExpr added = step.list().elements().get(0);
      Optional<FieldPath> path = walk(added);
      path.ifPresent(this::read);
      CodeUse.call(added).ifPresent(codes::add);
      return path;
    }
    if (step.getKind() == CelExpr.ExprKind.Kind.CALL) {
      List<CelExpr> args = step.call().args();
      if (step.call().function().equals("_?_:_")) {
        readAll(args.get(0));
        return element(args.get(1)).or(() -> element(args.get(2)));
      }
      if (step.call().function().equals("_+_")) {
        return element(args.get(0)).or(() -> element(args.get(1)));
      }
    }
    readAll(step);
    return Optional.empty();
  }

  private void readAll(CelExpr expr) {
    CodeUse.call(expr).ifPresent(codes::add);
    walk(expr).ifPresent(this::read);
  }

  private void read(FieldPath path) {
    fields.nearest(path).map(Field::path).ifPresent(reads::add);
  }
}
