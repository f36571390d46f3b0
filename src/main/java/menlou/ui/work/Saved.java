package menlou.ui.work;

import java.time.Instant;

/** Whether what is on the screen would survive a loss of power. */
public sealed interface Saved {
  /** Everything is on the disk. */
  record Safe(Instant at) implements Saved {}

  /** On its way. */
  record Underway() implements Saved {}

  /** The disk refused; what was typed is kept in memory and tried again with the next answer. */
  record Refused() implements Saved {}
}
