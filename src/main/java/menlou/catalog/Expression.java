package menlou.catalog;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttribute.Qualifier;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.UnknownContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition or formula written in CEL, typed against the fields. Compiled at its first use,
 * because a start of the program needs few of them. Thread-safe.
 */
public final class Expression {
  private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z_][A-Za-z0-9_]*)|\\[(\\d+)\\]");

  /** The parts that exist only once compiled. */
  record Compiled(
      CelAbstractSyntaxTree tree,
      CelRuntime.Program program,
      Set<FieldPath> reads,
      Set<CodeUse> codes) {}

  private final String source;
  private final Frame frame;
  private final String file;
  private final int line;
  private final Expressions language;
  private volatile Optional<Compiled> compiled = Optional.empty();

  Expression(String source, Frame frame, String file, int line, Expressions language) {
    this.source = source;
    this.frame = frame;
    this.file = file;
    this.line = line;
    this.language = language;
  }

  public String source() {
    return source;
  }

  public Frame frame() {
    return frame;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  /**
   * The type of the result.
   *
   * @throws BrokenCatalog when the expression does not compile; the catalog check has ruled that
   *     out
   */
  public CelType type() {
    return compile().tree().getResultType();
  }

  /** The fields whose values can change the result, and lists whose length or order can. */
  public Set<FieldPath> reads() {
    return compile().reads();
  }

  /** The code lists, columns and codes it names. */
  Set<CodeUse> codes() {
    return compile().codes();
  }

  /** The field this is, when it is nothing but the name of one. */
  public Optional<Field> asField() {
    return language.fieldNamed(source, frame);
  }

  /**
   * Evaluates over what is known. {@code false && open} is false; otherwise an open value leaves
   * the result open.
   *
   * @throws IllegalStateException when it fails for another reason than open values, which is a bug
   *     in the catalog
   */
  public Outcome evaluate(Scope scope) {
    CelVariableResolver resolver = scope::variable;
    try {
      return new Outcome.Known(compile().program().eval(resolver));
    } catch (CelEvaluationException failure) {
      if (failure.getErrorCode() != CelErrorCode.ATTRIBUTE_NOT_FOUND) {
        throw new IllegalStateException(file + ":" + line + ": " + failure.getMessage(), failure);
      }
      return new Outcome.Open(() -> missing(scope, resolver));
    }
  }

  /**
   * Runs once more with every open value marked, so that the language itself tells which ones
   * matter.
   */
  private Set<String> missing(Scope scope, CelVariableResolver resolver) {
    Set<String> open = scope.open(reads());
    ImmutableList<CelAttributePattern> patterns =
        open.stream().map(Expression::pattern).collect(ImmutableList.toImmutableList());
    try {
      Object result =
          compile().program().advanceEvaluation(UnknownContext.create(resolver, patterns));
      if (result instanceof CelUnknownSet unknown) {
        return unknown.attributes().stream()
            .map(CelAttribute::toString)
            .collect(Collectors.toCollection(LinkedHashSet::new));
      }
      return open;
    } catch (CelEvaluationException stillFailing) {
      return open;
    }
  }

  private static CelAttributePattern pattern(String name) {
    Matcher step = STEP.matcher(name);
    CelAttributePattern pattern = null;
    while (step.find()) {
      Qualifier qualifier =
          step.group(1) != null
              ? Qualifier.ofString(step.group(1))
              : Qualifier.ofInt(Long.parseLong(step.group(2)));
      pattern =
          pattern == null ? CelAttributePattern.create(step.group(1)) : pattern.qualify(qualifier);
    }
    if (pattern == null) {
      throw new IllegalArgumentException("not a name: " + name);
    }
    return pattern;
  }

  Compiled compile() {
    return compiled.orElseGet(this::compileOnce);
  }

  private synchronized Compiled compileOnce() {
    if (compiled.isEmpty()) {
      compiled = Optional.of(language.compile(this));
    }
    return compiled.orElseThrow();
  }

  @Override
  public String toString() {
    return source;
  }
}
