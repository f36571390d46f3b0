package menlou.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.draft.CaseFile;
import menlou.draft.WholeFile;

/** Hands out the bundled cases of invented companies. */
final class SampleCommand implements Command {
  @Override
  public String key() {
    return "sample";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.flag("list", "--list"),
        Argument.words("name", "NAME", Many.ONE, false),
        Argument.option("output", "FILE", "-o", "--output"));
  }

  @Override
  public Exit run(Call call) {
    if (call.has("--list")) {
      Samples.all()
          .forEach(
              sample ->
                  call.console()
                      .say(
                          "%-16s %s"
                              .formatted(
                                  sample.name(),
                                  sample.line().getOrDefault(call.here().language(), ""))));
      return Exit.FINE;
    }
    String name =
        call.names().stream().findFirst().orElseGet(() -> Samples.all().getFirst().name());
    Optional<CaseFile> found = Samples.find(name, call.edition(), call.here().today());
    if (found.isEmpty()) {
      call.console().complain(call.console().words().get("sample.unknown", Map.of("name", name)));
      return Exit.UNUSABLE;
    }
    hand(call, found.get().bytes(call.edition()));
    return Exit.FINE;
  }

  private static void hand(Call call, byte[] json) {
    Optional<String> file = call.value("-o");
    if (file.isPresent()) {
      WholeFile.writeMakingFolders(CaseInput.path(file.get()), json);
      call.console().say("written", Map.of("file", file.get()));
    } else {
      call.here().out().print(new String(json, StandardCharsets.UTF_8));
    }
  }
}
