package menlou.draft;

/**
 * A place in a case file.
 *
 * @param path as JSON Path writes it: {@code $.answers.owners[0].country}
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in characters; 0 when the whole file is meant
 */
public record CaseFilePlace(String path, int line, int column) {
  static final CaseFilePlace WHOLE = new CaseFilePlace("$", 0, 0);
}
