package menlou.fuzz;

import java.io.IOException;

/** Something of the program a file is fed to. Thread-safe. */
@FunctionalInterface
interface Target {
  /**
   * Feeds it.
   *
   * @return how it ended, in a word or two: planned refusals too
   * @throws Broken when the program did what it must not
   */
  String feed(byte[] file) throws IOException;

  /** The program did something that was not planned. */
  final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken(String what) {
      super(what);
    }
  }
}
