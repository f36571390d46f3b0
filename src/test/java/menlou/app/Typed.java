package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import menlou.Cases;
import menlou.catalog.Language;
import menlou.packet.Packets;
import menlou.packet.press.FakePrinter;
import menlou.packet.press.Press;

/** Commands typed in a folder, on a fixed day. */
record Typed(Path folder, Press press) {
  static final Clock DAY = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

  /** Where there is no printer. */
  Typed(Path folder) {
    this(folder, FakePrinter.press());
  }

  /** What the program said. */
  record Said(int exit, String out, String err) {
    /** All of it. */
    String text() {
      return out + err;
    }
  }

  /** A file in the folder. */
  String file(String name) {
    return folder.resolve(name).toString();
  }

  /** Writes a bundled case into the folder; its name. */
  String sample(String name) {
    String file = file(name + ".menlou.json");
    assertThat(run(Language.EN, "sample", name, "-o", file).exit()).isZero();
    return file;
  }

  /** By somebody who types nothing afterwards. */
  Said run(Language language, String... args) {
    return run(language, new ByteArrayInputStream(new byte[0]), args);
  }

  Said run(Language language, InputStream in, String... args) {
    return run(here -> Cli.run(here, args), language, in);
  }

  /** The same on another press. */
  Said run(Language language, Supplier<Packets> press, String... args) {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    return run(here -> Cli.run(here, () -> Cases.EDITION, press, args), language, nothing);
  }

  private Said run(ToIntFunction<Surroundings> program, Language language, InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings here =
        new Surroundings(
            DAY,
            folder.resolve("home"),
            language,
            Map.of(),
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            press);
    int exit = program.applyAsInt(here);
    return new Said(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
