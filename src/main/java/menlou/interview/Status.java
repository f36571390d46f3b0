package menlou.interview;

/** How far a question or a section is. */
public enum Status {
  /** Nothing in it concerns this company. */
  NOT_NEEDED,
  /** Waits for earlier answers. */
  LATER,
  TO_DO,
  STARTED,
  /** Answered, but a blocking finding stands. */
  ATTENTION,
  DONE
}
