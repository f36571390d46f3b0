package menlou.interview;

import java.util.List;
import menlou.catalog.Question;
import menlou.draft.Path;
import menlou.rules.Finding;

/**
 * A question as it stands for this draft.
 *
 * @param asks the leaves that concern this company, rows in order
 * @param open those, and lists with too few rows, that must still be answered
 * @param findings that are about what is asked here
 */
public record QuestionState(
    Question question, Status status, List<Path> asks, List<Path> open, List<Finding> findings) {}
