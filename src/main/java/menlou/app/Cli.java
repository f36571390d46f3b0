package menlou.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import menlou.catalog.BrokenCatalog;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.catalog.form.Catalog;
import menlou.draft.Trouble;
import menlou.packet.Packets;
import menlou.packet.type.Fonts;
import menlou.value.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line: finds the command, runs it, and turns everything that can go wrong into words
 * and an exit code. No stack trace ever reaches the terminal.
 */
final class Cli {
  /** The edition cases are begun under. */
  static final String EDITION = "2026-05";

  private static final List<Command> COMMANDS =
      List.of(
          new SampleCommand(),
          new CheckCommand(),
          new FillCommand(),
          new KitCommand(),
          new PrintCommand(),
          new OpenCommand(),
          new ScanCommand(),
          new FormMapCommand(),
          new FormFillCommand(),
          new ProveCommand(),
          new DraftsListCommand(),
          new DraftsExportCommand(),
          new DraftsImportCommand(),
          new SchemaCommand(),
          new CatalogCheckCommand(),
          new TourCommand());

  private final Console console;
  private final Surroundings here;
  private final Supplier<Edition> edition;
  private final Supplier<Packets> press;

  private Cli(Surroundings here, Supplier<Edition> edition, Supplier<Packets> press) {
    this.here = here;
    this.edition = edition;
    this.press = press;
    this.console = Console.of(here);
  }

  /** Runs the program and returns its exit code. */
  static int run(Surroundings here, String... args) {
    return run(here, Once.of(() -> Catalog.open(CatalogFiles.builtIn(), EDITION)), args);
  }

  /** The same with an edition opened before. */
  static int run(Surroundings here, Supplier<Edition> edition, String... args) {
    return run(here, edition, Once.of(Cli::packets), args);
  }

  /** The same on another press. */
  static int run(
      Surroundings here, Supplier<Edition> edition, Supplier<Packets> press, String... args) {
    Cli cli = new Cli(wanted(here, List.of(args)), edition, press);
    try {
      return (args.length == 0 ? cli.window() : cli.run(args)).code();
    } catch (Trouble trouble) {
      return cli.console.complain("", trouble).code();
    } catch (BrokenCatalog broken) {
      broken.defects().forEach(defect -> cli.console.complain(defect.toString()));
      return Exit.UNUSABLE.code();
    } catch (OutOfMemoryError full) {
      return cli.console.complain("", noMemory(full)).code();
    } catch (Throwable bug) {
      return cli.bug(bug);
    }
  }

  /** Parsing fonts and opening the edition take about as long; both at once take half. */
  private static Packets packets() {
    Fonts fonts = new Fonts();
    var _ = fonts.warmUp();
    return new Packets(fonts);
  }

  /** Something within all limits, and still more than this computer has room for. */
  static Trouble noMemory(OutOfMemoryError full) {
    return new Trouble("memory.full", Map.of(), full);
  }

  /** The language asked for by {@code --lang}, which help must know before anything is parsed. */
  private static Surroundings wanted(Surroundings here, List<String> args) {
    for (Language language : Language.values()) {
      int at = args.indexOf("--lang");
      boolean apart = at >= 0 && at + 1 < args.size() && args.get(at + 1).equals(language.code());
      if (apart || args.contains("--lang=" + language.code())) {
        return here.in(language);
      }
    }
    return here;
  }

  private int bug(Throwable bug) {
    Map<String, String> details =
        Map.of("code", Bugs.record(bug), "log", LogFile.in(here.home()).toString());
    console.complain(console.words().get("bug", details));
    return Exit.REFUSED.code();
  }

  private Exit window() {
    return new WindowStart(here, console, edition).run();
  }

  private Exit run(String... args) {
    CommandLine line = new CommandLine(new Manual(console.words()).of(COMMANDS));
    // A file whose name begins with @ is a file, not a list of arguments.
    line.setExpandAtFiles(false);
    Mistakes mistakes = new Mistakes(console.words(), List.of(args));
    try {
      ParseResult parsed = line.parseArgs(args);
      Optional<Exit> helped = helped(parsed);
      if (helped.isPresent()) {
        return helped.get();
      }
      CommandSpec spec = innermost(parsed).commandSpec();
      Optional<String> slip = mistakes.in(innermost(parsed));
      return slip.isPresent() ? mistaken(slip.get(), spec) : run(parsed);
    } catch (ParameterException mistaken) {
      return mistaken(mistakes.of(mistaken), mistaken.getCommandLine().getCommandSpec());
    }
  }

  private Exit mistaken(String sentence, CommandSpec command) {
    console.complain(sentence);
    String name = command.qualifiedName();
    console.complain(console.words().get("mistake.help", Map.of("command", name)));
    return Exit.UNUSABLE;
  }

  private Optional<Exit> helped(ParseResult parsed) {
    ParseResult innermost = innermost(parsed);
    boolean group = !innermost.commandSpec().subcommands().isEmpty();
    if (innermost.isUsageHelpRequested() || (group && !parsed.isVersionHelpRequested())) {
      innermost.commandSpec().commandLine().usage(here.out(), CommandLine.Help.Ansi.OFF);
      return Optional.of(innermost.isUsageHelpRequested() ? Exit.FINE : Exit.UNUSABLE);
    }
    if (parsed.isVersionHelpRequested()) {
      console.say("Menlou " + Version.TEXT);
      return Optional.of(Exit.FINE);
    }
    return Optional.empty();
  }

  private static ParseResult innermost(ParseResult parsed) {
    ParseResult here = parsed;
    while (here.hasSubcommand()) {
      here = here.subcommand();
    }
    return here;
  }

  private Exit run(ParseResult parsed) {
    ParseResult innermost = innermost(parsed);
    String typed = innermost.commandSpec().qualifiedName(".").substring("menlou.".length());
    Command command =
        COMMANDS.stream().filter(each -> each.key().equals(typed)).findFirst().orElseThrow();
    return command.run(new Call(innermost, here, console, press, edition));
  }
}
