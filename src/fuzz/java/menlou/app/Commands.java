package menlou.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.packet.press.Press;

/** Commands typed one after the other, with the edition opened once for all. Thread-safe. */
public record Commands(Edition edition, Path home) {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

  /** What the program said. */
  public record Said(int exit, String text) {}

  public Said run(String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    Surroundings here =
        new Surroundings(
            DAY,
            home,
            Language.EN,
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            to,
            to,
            Press.ofThisComputer());
    int exit = Cli.run(here, () -> edition, args);
    return new Said(exit, said.toString(StandardCharsets.UTF_8));
  }
}
