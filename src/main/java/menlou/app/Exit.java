package menlou.app;

/** How the program ends, for scripts. */
enum Exit {
  FINE(0),
  /** Something blocks, or a required answer is missing. */
  NOT_READY(1),
  /** Unusable input, or a command line nobody can follow. */
  UNUSABLE(2),
  /** The world refused: a disk, a file, a folder. */
  REFUSED(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The graver of the two. */
  Exit and(Exit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
