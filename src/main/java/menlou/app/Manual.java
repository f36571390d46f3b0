package menlou.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import menlou.app.Command.Argument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Tells picocli what there is and how it is called in the user's language. By hand rather than by
 * annotations: help texts come from the text files, and looking for annotations costs start-up.
 */
final class Manual {
  private final Words words;

  Manual(Words words) {
    this.words = words;
  }

  CommandSpec of(List<Command> commands) {
    CommandSpec root = spec("menlou", "program");
    root.addOption(flag("program.version", "--version", "-V").versionHelp(true).build());
    Map<String, CommandSpec> groups = new TreeMap<>();
    for (Command command : commands) {
      String key = command.key();
      int dot = key.indexOf('.');
      CommandSpec above =
          dot < 0
              ? root
              : groups.computeIfAbsent(key.substring(0, dot), group -> group(root, group));
      above.addSubcommand(key.substring(dot + 1), command(command));
    }
    return root;
  }

  private CommandSpec group(CommandSpec root, String name) {
    CommandSpec group = spec(name, name);
    root.addSubcommand(name, group);
    return group;
  }

  private CommandSpec spec(String name, String key) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(words.get(key + ".about"))
        .synopsisHeading(words.get("manual.usage") + " ")
        .descriptionHeading("%n")
        .parameterListHeading("%n" + words.get("manual.parameters") + "%n")
        .optionListHeading("%n" + words.get("manual.options") + "%n")
        .commandListHeading("%n" + words.get("manual.commands") + "%n")
        .synopsisSubcommandLabel(words.get("manual.command"))
        .width(96)
        .adjustLineBreaksForWideCJKCharacters(true);
    spec.addOption(flag("manual.help", "--help", "-h").usageHelp(true).build());
    return spec;
  }

  private CommandSpec command(Command command) {
    String key = command.key();
    CommandSpec spec = spec(key.substring(key.indexOf('.') + 1), key);
    for (Argument argument : command.arguments()) {
      String text = key + "." + argument.key();
      if (argument.names().isEmpty()) {
        spec.addPositional(positional(argument, text));
      } else if (argument.value().isEmpty()) {
        spec.addOption(flag(text, argument.names().toArray(String[]::new)).build());
      } else {
        spec.addOption(option(argument, text));
      }
    }
    if (spec.findOption("--lang") == null) {
      spec.addOption(option(Argument.option("lang", "en|zh", "--lang"), "manual.lang"));
    }
    return spec;
  }

  private OptionSpec.Builder flag(String key, String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0").description(words.get(key));
  }

  private OptionSpec option(Argument argument, String key) {
    return OptionSpec.builder(argument.names().toArray(String[]::new))
        .type(String.class)
        .paramLabel(argument.value())
        .required(argument.needed())
        .description(words.get(key))
        .build();
  }

  private PositionalParamSpec positional(Argument argument, String key) {
    String most = argument.most() == Command.Many.ANY ? "*" : "1";
    return PositionalParamSpec.builder()
        .index("0.." + (argument.most() == Command.Many.ANY ? "*" : "0"))
        .arity((argument.needed() ? "1" : "0") + ".." + most)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .required(argument.needed())
        .paramLabel(argument.value())
        .description(words.get(key))
        .build();
  }
}
