package menlou.catalog;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import menlou.catalog.term.Program;
import menlou.catalog.term.Term;

/**
 * The expression language of one edition: CEL, with the edition's fields as types and lists as
 * functions. CEL's own parser reads every expression and its own checker proves it; what runs is a
 * program of ours, which knows that an answer may be open and does nothing twice.
 */
public final class Expressions {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");

  private final LegalFunctions functions;
  private final Prepared prepared;
  private Fields fields = new Fields(List.of());
  private volatile Optional<CelLanguage> cel = Optional.empty();
  private final Map<Meaning, Read> read = new ConcurrentHashMap<>();

  /** What makes two expressions the same. */
  private record Meaning(String source, Frame frame) {}

  /** An expression once read. */
  record Read(
      Program program,
      Set<FieldPath> fields,
      Set<FieldPath> shown,
      Set<FieldPath> picking,
      Set<CodeUse> codes) {}

  private final List<Expression> made = new ArrayList<>();

  /**
   * {@code lists} are looked up when an expression runs; the map may still be filled after this
   * call.
   *
   * @param prepared expressions that need not be read again
   */
  public Expressions(Map<String, CodeList> lists, Prepared prepared) {
    this.functions = new LegalFunctions(lists);
    this.prepared = prepared;
  }

  /**
   * Tells the language which fields exist. To be called once, before the first expression is read.
   */
  public void declare(Fields declared) {
    fields = declared;
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

  /** Every expression of the edition. */
  List<Expression> all() {
    return Collections.unmodifiableList(made);
  }

  /**
   * Reads every expression on all processors, for those who are about to need most of them.
   *
   * @throws BrokenCatalog when one cannot be read; the catalog check has ruled that out
   */
  public void prepare() {
    made.parallelStream().forEach(Expression::read);
  }

  /** The same words in the same frame are read once, however many papers and rules use them. */
  Read read(Expression expression) {
    Meaning meaning = new Meaning(expression.source(), expression.frame());
    Read known = read.get(meaning);
    if (known == null) {
      known = readAnew(expression);
      read.put(meaning, known);
    }
    return known;
  }

  private Read readAnew(Expression expression) {
    try {
      Term term = term(expression);
      ReadFields reading = new ReadFields(fields, expression.frame());
      Program program =
          Program.of(term, expression.frame().variables().keySet(), functions.functions());
      Set<FieldPath> reads = reading.of(term);
      return new Read(program, reads, reading.shows(), references(reads), reading.codes());
    } catch (IllegalArgumentException unused) {
      throw new BrokenCatalog(
          expression.file(),
          expression.line(),
          unused.getMessage() + " (in \"" + expression.source() + "\")");
    }
  }

  private Term term(Expression expression) {
    return prepared.term(expression.source()).orElseGet(() -> parsed(expression));
  }

  /**
   * What CEL's parser reads.
   *
   * @throws BrokenCatalog when it cannot
   */
  Term parsed(Expression expression) {
    try {
      return cel().term(expression.source());
    } catch (CelValidationException bad) {
      throw broken(expression, bad);
    }
  }

  /**
   * Proves the expression with CEL's own checker, and that it can be run.
   *
   * @throws BrokenCatalog when it is not right
   */
  CelType check(Expression expression) {
    try {
      CelType type = cel().checked(expression.source(), expression.frame()).getResultType();
      read(expression);
      return type;
    } catch (CelValidationException bad) {
      throw broken(expression, bad);
    }
  }

  /** Made when first needed: what was prepared is run without. */
  CelLanguage cel() {
    return cel.orElseGet(this::makeCel);
  }

  private synchronized CelLanguage makeCel() {
    if (cel.isEmpty()) {
      cel = Optional.of(new CelLanguage(fields, functions.signatures()));
    }
    return cel.orElseThrow();
  }

  private static BrokenCatalog broken(Expression expression, CelValidationException bad) {
    return new BrokenCatalog(
        bad.getErrors().stream().map(issue -> defect(expression, issue)).toList());
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

  private Set<FieldPath> references(Set<FieldPath> reads) {
    return reads.stream()
        .filter(path -> fields.at(path).type() instanceof FieldType.Reference)
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<Field> fieldNamed(String source, Frame frame) {
    if (!NAME.matcher(source).matches()) {
      return Optional.empty();
    }
    int dot = source.indexOf('.');
    String head = dot < 0 ? source : source.substring(0, dot);
    FieldPath start = frame.variables().getOrDefault(head, new FieldPath(head));
    return fields.find(dot < 0 ? start : new FieldPath(start + source.substring(dot)));
  }
}
