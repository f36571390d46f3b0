package menlou.catalog;

import dev.cel.common.types.CelType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.term.Missing;
import menlou.catalog.term.Program;
import menlou.catalog.term.Scope;

/**
 * A condition or formula written in CEL, typed against the fields. Read at its first use, because a
 * start of the program needs few of them. Thread-safe.
 */
public final class Expression {
  private final String source;
  private final Frame frame;
  private final String file;
  private final int line;
  private final Expressions language;
  private volatile Optional<Expressions.Read> read = Optional.empty();

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
   * The type of the result. Looks at the whole expression, which evaluating it does not.
   *
   * @throws BrokenCatalog when the expression is not right; the catalog check has ruled that out
   */
  public CelType type() {
    return language.check(this);
  }

  /** The fields whose values can change the result, and lists whose length or order can. */
  public Set<FieldPath> reads() {
    return read().fields();
  }

  /**
   * Those of the fields read whose values the result shows. A condition that only decides between
   * other values shows nothing, unless it decides for words of the expression's own.
   */
  public Set<FieldPath> shows() {
    return read().shown();
  }

  /** References that pick a row in a condition: they are shown by what is shown of that row. */
  public Set<FieldPath> picks() {
    return read().picking();
  }

  /** The code lists, columns and codes it names. */
  Set<CodeUse> codes() {
    return read().codes();
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
    Program program = read().program();
    try {
      return switch (program.run(scope)) {
        case Program.Result.Value(Object value) -> new Outcome.Known(value);
        case Program.Result.Misses(List<Missing> missing) -> new Outcome.Open(missing);
      };
    } catch (RuntimeException failure) {
      throw new IllegalStateException(file + ":" + line + ": " + failure.getMessage(), failure);
    }
  }

  Expressions.Read read() {
    return read.orElseGet(this::readOnce);
  }

  private synchronized Expressions.Read readOnce() {
    if (read.isEmpty()) {
      read = Optional.of(language.read(this));
    }
    return read.orElseThrow();
  }

  @Override
  public String toString() {
    return source;
  }
}
