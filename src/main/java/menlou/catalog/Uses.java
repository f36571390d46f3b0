package menlou.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a supplement uses of the rest of the catalog, for its check. Filled while reading, not
 * changed later.
 *
 * @param conditions must be yes or no
 * @param values must compile
 * @param printed those of the values, and of the conditions for boxes, that stand on papers to hand
 *     in: their fields are shown there
 * @param picking conditions that pick the rows printed
 * @param sources must exist
 * @param untranslated Chinese words of forms the English dictionary lacks, each where it stands
 *     first
 */
public record Uses(
    List<Expression> conditions,
    List<Expression> values,
    List<Expression> printed,
    List<Expression> picking,
    List<SourceUse> sources,
    Map<String, Place> untranslated) {
  /** A source named at a line. */
  public record SourceUse(String id, String file, int line) {}

  /** Where something stands; the line is 1-based. */
  public record Place(String file, int line) {}

  public Uses() {
    this(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new LinkedHashMap<>());
  }

  public void of(Template template) {
    for (Template.Run run : template.runs()) {
      switch (run) {
        case Template.Run.Box(Expression condition) -> conditions.add(condition);
        case Template.Run.Print(Expression value) -> values.add(value);
        case Template.Run.Line line -> line.expression().ifPresent(values::add);
        case Template.Run.Literal _ -> {}
      }
    }
  }
}
