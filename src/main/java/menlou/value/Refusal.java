package menlou.value;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a text is not a value. The words belonging to a code live in {@code
 * text/<language>/values.yaml} under the same two-part key, as whole sentences with {@code {named}}
 * placeholders filled from the details.
 *
 * @param code stable dotted id such as {@code credit-code.check-character}; see {@link Reason}
 * @param details placeholder name to its text, in name order, what is far too long cut to an {@link
 *     Excerpt}; empty when the sentences need none
 */
public record Refusal(String code, Map<String, String> details) {
  public Refusal {
    Map<String, String> quoted = new TreeMap<>();
    details.forEach((name, text) -> quoted.put(name, Excerpt.of(text)));
    details = Collections.unmodifiableMap(quoted);
  }
}
