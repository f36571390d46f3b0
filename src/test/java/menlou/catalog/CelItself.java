package menlou.catalog;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import menlou.catalog.term.Scope;

/** Works expressions out with CEL's own interpreter, to hold our programs against. */
final class CelItself {
  /** What an expression is that waits for something. */
  static final Object OPEN = "(open)";

  /** What an expression is that cannot be worked out. */
  static final Object FAILS = "(fails)";

  private final Edition edition;
  private final CelRuntime runtime;
  private final Map<Expression, CelRuntime.Program> programs = new HashMap<>();

  CelItself(Edition edition) {
    this.edition = edition;
    CelRuntimeBuilder builder =
        CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(CelOptions.current().enableUnknownTracking(true).build());
    LegalFunctions functions = new LegalFunctions(edition.lists());
    for (CelFunctionDecl declared : edition.language().cel().functions()) {
      builder.addFunctionBindings(
          binding(
              declared,
              Objects.requireNonNull(functions.functions().bodies().get(declared.name()))));
    }
    this.runtime = builder.build();
  }

  @SuppressWarnings("Immutable") // the bodies are pure functions over fixed lists
  private static CelFunctionBinding binding(
      CelFunctionDecl declared, Function<Object[], Object> body) {
    CelOverloadDecl overload = declared.overloads().iterator().next();
    ImmutableList<Class<?>> classes =
        overload.parameterTypes().stream()
            .map(CelItself::runtimeClass)
            .collect(ImmutableList.toImmutableList());
    return CelFunctionBinding.from(overload.overloadId(), classes, body::apply);
  }

  private static Class<?> runtimeClass(CelType type) {
    return switch (type.kind()) {
      case STRING -> String.class;
      case INT -> Long.class;
      case DOUBLE -> Double.class;
      case LIST -> List.class;
      default -> Map.class;
    };
  }

  /** The value, {@link #OPEN} or {@link #FAILS}. */
  Object evaluate(Expression expression, Scope scope) {
    CelVariableResolver resolver = scope::variable;
    try {
      Object value = program(expression).eval(resolver);
      return value instanceof CelUnknownSet ? OPEN : value;
    } catch (CelEvaluationException failure) {
      return failure.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND ? OPEN : FAILS;
    }
  }

  private CelRuntime.Program program(Expression expression) {
    return programs.computeIfAbsent(
        expression,
        _ -> {
          try {
            return runtime.createProgram(
                edition.language().cel().checked(expression.source(), expression.frame()));
          } catch (CelEvaluationException | CelValidationException bad) {
            throw new IllegalStateException(expression.toString(), bad);
          }
        });
  }
}
