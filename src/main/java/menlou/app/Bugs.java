package menlou.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * Records what should not have happened: kinds of exceptions and where they arose, never their
 * messages, because those may quote what the user typed.
 */
final class Bugs {
  private Bugs() {}

  /** Logs it and returns a code short enough to be read out on the telephone. */
  static String record(Throwable thrown) {
    String trace = trace(thrown);
    String code = String.format(Locale.ROOT, "M-%05X", trace.hashCode() & 0xFFFFF);
    LoggerFactory.getLogger("menlou").error("{} Java {}\n{}", code, Runtime.version(), trace);
    return code;
  }

  private static String trace(Throwable thrown) {
    String frames =
        Arrays.stream(thrown.getStackTrace())
            .limit(30)
            .map(frame -> "\n  at " + frame)
            .collect(Collectors.joining());
    Throwable cause = thrown.getCause();
    return thrown.getClass().getName() + frames + (cause == null ? "" : "\n" + trace(cause));
  }
}
