package menlou.interview;

import java.util.List;
import menlou.catalog.Section;

/** A section as it stands for this draft; {@code open} counts what must still be answered. */
public record SectionState(
    Section section, Status status, List<QuestionState> questions, int open) {}
