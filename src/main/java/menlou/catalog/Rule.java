package menlou.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One check of the law or of the counter.
 *
 * @param each the list it looks at row by row, if any
 * @param frame its row variables
 * @param when applies only while this holds
 * @param holds true when all is well
 * @param about the fields to mend; within {@code each} those of the row
 * @param values placeholders of its words
 */
public record Rule(
    String id,
    Severity severity,
    Optional<FieldPath> each,
    Frame frame,
    Optional<Expression> when,
    Expression holds,
    List<FieldPath> about,
    Map<String, Expression> values,
    List<Citation> sources,
    String file,
    int line) {}
