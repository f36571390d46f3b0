package menlou.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A bug, described without anything a user typed: kinds of exceptions and where they arose, never
 * their messages.
 *
 * @param code short enough to be read out on the telephone
 * @param details what helps to mend it
 */
public record Crash(String code, String details) {
  private static final int MOST_FRAMES = 30;

  /** Describes what was thrown. */
  public static Crash of(Throwable thrown, String version) {
    String trace = trace(thrown);
    String code = String.format(Locale.ROOT, "M-%05X", trace.hashCode() & 0xFFFFF);
    String platform =
        "Menlou %s, Java %s, %s %s"
            .formatted(
                version,
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    return new Crash(code, code + "\n" + platform + "\n" + trace);
  }

  private static String trace(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    Throwable step = thrown;
    while (step != null) {
      trace.append(step.getClass().getName()).append('\n');
      List<StackTraceElement> frames =
          Arrays.stream(step.getStackTrace()).limit(MOST_FRAMES).toList();
      trace.append(
          frames.stream().map(frame -> "  at " + frame + "\n").collect(Collectors.joining()));
      step = step.getCause();
    }
    return trace.toString();
  }
}
