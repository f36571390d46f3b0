package menlou.catalog;

import com.google.common.collect.ImmutableList;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The expression language of one edition: CEL, with the edition's fields as types and lists as
 * functions.
 */
public final class Expressions {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");

  private final FactTypes types = new FactTypes();
  private final LegalFunctions functions;
  private final Map<Frame, Cel> environments = new ConcurrentHashMap<>();
  private final Map<Meaning, Expression.Compiled> compiled = new ConcurrentHashMap<>();

  /** What makes two expressions the same. */
  private record Meaning(String source, Frame frame) {}

  private final List<Expression> made = new ArrayList<>();

  /**
   * {@code lists} are looked up when an expression runs; the map may still be filled after this
   * call.
   */
  public Expressions(Map<String, CodeList> lists) {
    this.functions = new LegalFunctions(lists);
  }

  /**
   * Tells the language which fields exist. To be called once, before the first expression is
   * compiled.
   */
  public void declare(Fields fields) {
    types.declare(fields);
  }

  public Expression at(YamlNode place, Frame frame) {
    return within(place, place.text(), frame);
  }

  /** An expression that stands inside a longer text of the node. */
  public Expression within(YamlNode place, String source, Frame frame) {
    Expression expression = new Expression(source, frame, place.file(), place.line(), this);
    made.add(expression);
    return expression;
  }

  /**
   * Compiles every expression on all processors, for those who are about to need most of them.
   *
   * @throws BrokenCatalog when one does not compile; the catalog check has ruled that out
   */
  public void prepare() {
    made.parallelStream().forEach(Expression::compile);
  }

  /** The same words in the same frame are compiled once, however many papers and rules use them. */
  Expression.Compiled compile(Expression expression) {
    Meaning meaning = new Meaning(expression.source(), expression.frame());
    Expression.Compiled known = compiled.get(meaning);
    if (known == null) {
      known = compileAnew(expression);
      compiled.put(meaning, known);
    }
    return known;
  }

  private Expression.Compiled compileAnew(Expression expression) {
    Cel cel = environments.computeIfAbsent(expression.frame(), this::environment);
    try {
      CelAbstractSyntaxTree tree = cel.compile(expression.source()).getAst();
      ReadFields reading = new ReadFields(types.fields(), expression.frame());
      return new Expression.Compiled(
          tree, cel.createProgram(tree), reading.of(tree), reading.codes());
    } catch (CelValidationException bad) {
      throw new BrokenCatalog(
          bad.getErrors().stream().map(issue -> defect(expression, issue)).toList());
    } catch (CelEvaluationException bad) {
      throw new BrokenCatalog(
          expression.file(), expression.line(), String.valueOf(bad.getMessage()));
    }
  }

  private static Defect defect(Expression expression, CelIssue issue) {
    String where =
        "column "
            + (issue.getSourceLocation().getColumn() + 1)
            + " of \""
            + expression.source()
            + "\"";
    return new Defect(
        expression.file(), expression.line(), issue.getMessage() + " (" + where + ")");
  }

  Optional<Field> fieldNamed(String source, Frame frame) {
    if (!NAME.matcher(source).matches()) {
      return Optional.empty();
    }
    int dot = source.indexOf('.');
    String head = dot < 0 ? source : source.substring(0, dot);
    FieldPath start = frame.variables().getOrDefault(head, new FieldPath(head));
    return types.fields().find(dot < 0 ? start : new FieldPath(start + source.substring(dot)));
  }

  private Cel environment(Frame frame) {
    CelBuilder builder =
        CelFactory.standardCelBuilder()
            .setOptions(CelOptions.current().enableUnknownTracking(true).build())
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .setTypeProvider(types)
            .addFunctionDeclarations(functions.declarations())
            .addFunctionBindings(functions.bindings())
            .addVar("today", SimpleType.STRING);
    types.fields().modules().forEach(module -> builder.addVar(module.name(), types.of(module)));
    frame
        .variables()
        .forEach((name, path) -> builder.addVar(name, types.one(types.fields().at(path))));
    return builder.build();
  }

  /** Function names, for the how-to and for editors of the catalog. */
  public ImmutableList<String> functionNames() {
    return functions.declarations().stream()
        .map(each -> each.name())
        .collect(ImmutableList.toImmutableList());
  }
}
