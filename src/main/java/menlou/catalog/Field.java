package menlou.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One thing the program knows or asks.
 *
 * @param path where it stands
 * @param when relevant only while this holds; its answer is set aside otherwise
 * @param formula how it is computed; present for derived fields only, which nobody is asked
 * @param rendering the foreign text this Chinese text renders, an expression over the same row
 * @param sources ids of the sources that make the counter ask
 * @param requirement whether it must be answered, while relevant, before the packet is complete
 * @param unprinted the reason why no paper prints it, where that is meant
 * @param personal whether it tells of a person: kept out of logs, share copies, reports of trouble
 */
public record Field(
    FieldPath path,
    FieldType type,
    Requirement requirement,
    Optional<Expression> when,
    Optional<Expression> formula,
    Optional<Expression> rendering,
    List<String> sources,
    Requirement personal,
    Optional<Unprinted> unprinted,
    String file,
    int line) {
  /**
   * Why no paper prints an answer.
   *
   * @param reason its words stand under {@code fields.unprinted.<reason>}
   */
  public record Unprinted(String reason, String file, int line) {
    /** The key of the words. */
    public String key() {
      return "fields.unprinted." + reason;
    }
  }

  /** The same field, marked where the shape it belongs to is used. */
  Field with(Unprinted mark) {
    return new Field(
        path,
        type,
        requirement,
        when,
        formula,
        rendering,
        sources,
        personal,
        Optional.of(mark),
        file,
        line);
  }

  public String name() {
    return path.name();
  }

  public boolean isDerived() {
    return formula.isPresent();
  }
}
