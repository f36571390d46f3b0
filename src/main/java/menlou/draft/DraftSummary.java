package menlou.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * A draft as the list of drafts shows it.
 *
 * @param company what the company is called as far as it is known, blank otherwise
 * @param answers how many answers it holds
 * @param deleted when the user deleted it; it can still be brought back
 */
public record DraftSummary(
    DraftId id,
    String title,
    String company,
    String edition,
    Instant created,
    Instant changed,
    int answers,
    Optional<Instant> deleted) {}
