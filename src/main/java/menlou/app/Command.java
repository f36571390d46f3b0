package menlou.app;

import java.util.List;
import menlou.draft.Trouble;

/** One thing the command line can do. Its words stand under {@code cli.<key>}. */
interface Command {
  /** The name typed, and the key of its words: {@code drafts.export} is typed in two words. */
  String key();

  /** What it takes behind its name. */
  List<Argument> arguments();

  /**
   * Does it.
   *
   * @throws Trouble when the world refuses the whole call
   */
  Exit run(Call call);

  /**
   * Something a command takes; described under {@code cli.<key of the command>.<key>}.
   *
   * @param names such as {@code -o}; empty for what stands without a name
   * @param value how help names the value; empty for a mere flag
   * @param most how many; 1 or many
   * @param needed whether the command makes no sense without it
   */
  record Argument(String key, List<String> names, String value, Many most, boolean needed) {
    static Argument flag(String key, String... names) {
      return new Argument(key, List.of(names), "", Many.ONE, false);
    }

    static Argument option(String key, String value, String... names) {
      return new Argument(key, List.of(names), value, Many.ONE, false);
    }

    static Argument words(String key, String value, Many most, boolean needed) {
      return new Argument(key, List.of(), value, most, needed);
    }

    Argument must() {
      return new Argument(key, names, value, most, true);
    }
  }

  /** One or any number. */
  enum Many {
    ONE,
    ANY
  }
}
