package menlou.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.draft.DraftStore;
import menlou.draft.DraftSummary;
import menlou.draft.WholeFile;

/** Writes drafts as case files. */
final class DraftsExportCommand implements Command {
  @Override
  public String key() {
    return "drafts.export";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("id", "ID", Many.ANY, false),
        Argument.flag("all", "--all"),
        Argument.option("output", "FILE|DIR", "-o", "--output").must());
  }

  @Override
  public Exit run(Call call) {
    if (call.names().isEmpty() && !call.has("--all")) {
      call.console().complain(call.console().words().get("drafts.export.which"));
      return Exit.UNUSABLE;
    }
    try (DraftStore store = DraftsAtHome.open(call.here(), call::edition)) {
      List<DraftSummary> all = store.list(false);
      if (call.has("--all")) {
        return all.stream()
            .map(each -> export(call, store, each, true))
            .reduce(Exit.FINE, Exit::and);
      }
      boolean several = call.names().size() > 1;
      return call.names().stream()
          .map(id -> export(call, store, all, id, several))
          .reduce(Exit.FINE, Exit::and);
    }
  }

  /** The beginning of an id will do, while it fits one draft only. */
  private static Exit export(
      Call call, DraftStore store, List<DraftSummary> all, String id, boolean several) {
    List<DraftSummary> meant =
        all.stream().filter(each -> each.id().toString().startsWith(id)).toList();
    if (meant.size() == 1) {
      return export(call, store, meant.getFirst(), several);
    }
    String key = meant.isEmpty() ? "drafts.export.unknown" : "drafts.export.ambiguous";
    call.console().complain(call.console().words().get(key, Map.of("id", id)));
    return Exit.UNUSABLE;
  }

  private static Exit export(Call call, DraftStore store, DraftSummary summary, boolean several) {
    Path output = CaseInput.path(call.value("-o").orElseThrow());
    Path file =
        several || Files.isDirectory(output)
            ? output.resolve(summary.id() + CaseFile.SUFFIX)
            : output;
    Draft draft = store.open(summary.id()).orElseThrow();
    WholeFile.writeMakingFolders(
        file, DraftsAtHome.caseFile(draft, store, call.edition()).bytes(call.edition()));
    call.console().say("written", Map.of("file", file.toString()));
    return Exit.FINE;
  }
}
