package menlou.interview;

import java.time.LocalDate;
import java.util.List;
import menlou.catalog.Edition;
import menlou.draft.Draft;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.rules.Finding;
import menlou.rules.Findings;

/**
 * All that follows from a draft on a day: facts, findings and the way through the questions. A pure
 * function, so that the window, the command line and a batch can never disagree. Immutable and
 * thread-safe.
 */
public record Assessment(Draft draft, Facts facts, List<Finding> findings, Route route) {
  public static Assessment of(Edition edition, Draft draft, LocalDate today) {
    Facts facts = Facts.of(edition, draft.answers(), today);
    List<Finding> findings = Findings.of(facts, draft);
    return new Assessment(draft, facts, findings, Route.of(facts, findings));
  }

  public List<Finding> blocking() {
    return findings.stream().filter(Finding::blocks).toList();
  }

  /** What must still be answered. */
  public List<Path> open() {
    return route.open();
  }

  /** Whether a packet may be handed in as it stands. */
  public boolean isReady() {
    return blocking().isEmpty() && open().isEmpty();
  }
}
