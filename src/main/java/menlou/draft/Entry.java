package menlou.draft;

import java.time.Instant;
import java.util.List;

/**
 * One step of a draft's history: what one act of the user changed.
 *
 * @param number 1 for the first, growing by one
 * @param undone taken back by the user and not done again
 */
public record Entry(long number, Instant at, List<Change> changes, boolean undone) {}
