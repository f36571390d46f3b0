package menlou.draft;

import java.util.Map;

/**
 * Something in a case file that is not as it should be. Its words stand under {@code
 * ui.trouble.<code>}, as those of {@link Trouble} do.
 *
 * @param code such as {@code case.unknown-name}
 * @param details placeholders of its words
 */
public record CaseFileProblem(String code, CaseFilePlace place, Map<String, String> details) {
  public CaseFileProblem {
    details = Map.copyOf(details);
  }
}
