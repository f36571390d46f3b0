package menlou.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import menlou.catalog.Edition;
import menlou.packet.Packets;
import picocli.CommandLine.ParseResult;

/**
 * One call of one command.
 *
 * @param press what draws packets, made when first asked for
 * @param opened the edition, opened when first asked for: some commands need none
 */
record Call(
    ParseResult parsed,
    Surroundings here,
    Console console,
    Supplier<Packets> press,
    Supplier<Edition> opened) {
  Packets packets() {
    return press.get();
  }

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
