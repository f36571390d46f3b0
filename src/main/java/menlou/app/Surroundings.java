package menlou.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Language;
import menlou.packet.press.Press;

/**
 * What the program finds around it, passed in so that tests can be elsewhere.
 *
 * @param home the folder of drafts, settings and the log; may not exist yet
 * @param language of messages unless {@code --lang} says otherwise
 * @param environment variables of the process
 * @param press prints on the printers there are
 */
record Surroundings(
    Clock clock,
    Path home,
    Language language,
    Map<String, String> environment,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Press press) {
  static Surroundings ofThisProcess(PrintStream out, PrintStream err) {
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        Clock.system(ZoneId.systemDefault()),
        DataFolder.of(
            environment, System.getProperty("os.name", ""), System.getProperty("user.home", "")),
        Language.of(Locale.getDefault()),
        environment,
        System.in,
        out,
        err,
        Press.ofThisComputer());
  }

  /** The day it is where the program runs. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  Surroundings in(Language other) {
    return new Surroundings(clock, home, other, environment, in, out, err, press);
  }

  /** Whether a window could be shown; only Linux has no display at times. */
  boolean hasDisplay() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    return !linux || named("DISPLAY").or(() -> named("WAYLAND_DISPLAY")).isPresent();
  }

  private Optional<String> named(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }
}
