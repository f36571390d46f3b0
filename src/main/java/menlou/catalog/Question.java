package menlou.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One screen of the interview.
 *
 * @param rows the list asked about, if it is one; {@code fixed} then forbids adding and removing
 * @param parts the fields on it in order; a plain screen has one part named {@code main}
 */
public record Question(
    String id, Optional<FieldPath> rows, boolean fixed, List<Part> parts, String file, int line) {
  public List<FieldPath> asks() {
    return parts.stream().flatMap(part -> part.asks().stream()).toList();
  }
}
