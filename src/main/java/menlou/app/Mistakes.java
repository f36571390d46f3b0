package menlou.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.value.Excerpt;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line nobody can follow. */
record Mistakes(Words words, List<String> args) {
  String of(ParameterException mistaken) {
    return switch (mistaken) {
      case UnmatchedArgumentException unknown ->
          found("mistake.unknown", String.join(" ", unknown.getUnmatched()));
      case MissingParameterException missing -> missing(missing.getMissing().stream());
      case OverwrittenOptionException twice -> found("mistake.twice", name(twice.getOverwritten()));
      case MaxValuesExceededException _ -> found("mistake.flag", withValue());
      default ->
          mistaken.getArgSpec() == null
              ? found("mistake.other", String.valueOf(mistaken.getValue()))
              : found("mistake.value", name(mistaken.getArgSpec()));
    };
  }

  /** What the parser lets pass: values that are none of those offered, and empty ones. */
  Optional<String> in(ParseResult parsed) {
    for (OptionSpec option : parsed.matchedOptions()) {
      List<String> offered = List.of(option.paramLabel().split("\\|"));
      if (option.getValue() instanceof String value
          && option.paramLabel().equals(option.paramLabel().toLowerCase(Locale.ROOT))
          && !offered.contains(value)) {
        return Optional.of(
            words.get(
                "mistake.choice",
                Map.of(
                    "found",
                    Excerpt.of(value),
                    "option",
                    name(option),
                    "offered",
                    String.join(", ", offered))));
      }
    }
    return parsed.matchedArgs().stream()
        .filter(each -> (each.required() || each.isOption()) && isEmpty(each.getValue()))
        .findFirst()
        .map(each -> missing(Stream.of(each)));
  }

  /** The parser does not say which option it means, but only one with a value can be. */
  private String withValue() {
    return args.stream()
        .filter(each -> each.startsWith("-") && each.contains("="))
        .findFirst()
        .orElse("");
  }

  private static boolean isEmpty(Object value) {
    return value instanceof List<?> list ? list.contains("") : "".equals(value);
  }

  private String missing(Stream<ArgSpec> arguments) {
    return words.get(
        "mistake.missing",
        Map.of("missing", String.join(", ", arguments.map(Mistakes::name).distinct().toList())));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String found(String key, String found) {
    return words.get(key, Map.of("found", Excerpt.of(found)));
  }
}
