package menlou.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outcome of reading a case file. */
public sealed interface CaseFileReading {
  /** The case; {@code notes} tell what was passed over because it carries nothing. */
  record Good(CaseFile file, List<CaseFileProblem> notes) implements CaseFileReading {}

  /** No case; every problem found, in file order, at least one. */
  record Bad(List<CaseFileProblem> problems) implements CaseFileReading {}

  /**
   * The case, for those who can show but one thing.
   *
   * @param name what the user calls the file
   * @throws Trouble the first problem, with {@code file}, {@code place}, {@code line} and {@code
   *     column} among its details
   */
  default CaseFile orTrouble(String name) {
    return switch (this) {
      case Good good -> good.file();
      case Bad bad -> throw trouble(bad.problems().getFirst(), name);
    };
  }

  private static Trouble trouble(CaseFileProblem problem, String name) {
    Map<String, String> details = new LinkedHashMap<>(problem.details());
    details.put("file", name);
    details.put("place", problem.place().path());
    details.put("line", Integer.toString(problem.place().line()));
    details.put("column", Integer.toString(problem.place().column()));
    return new Trouble(problem.code(), details);
  }
}
