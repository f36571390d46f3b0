package menlou.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import menlou.catalog.Edition;
import picocli.CommandLine.ParseResult;

/**
 * One call of one command.
 *
 * @param opened the edition, opened when first asked for: some commands need none
 */
record Call(ParseResult parsed, Surroundings here, Console console, Supplier<Edition> opened) {
  Edition edition() {
    return opened.get();
  }

  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  Optional<String> value(String option) {
    return has(option)
        ? Optional.of(parsed.matchedOption(option).<String>getValue())
        : Optional.empty();
  }

  /** What stands behind the options. */
  List<String> names() {
    return parsed.matchedPositionals().stream()
        .flatMap(each -> each.<List<String>>getValue().stream())
        .distinct()
        .toList();
  }
}
