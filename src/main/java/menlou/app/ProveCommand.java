package menlou.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.draft.CaseFileLayout;
import menlou.draft.CaseFileReading;
import menlou.draft.Trouble;
import menlou.packet.Inspection;
import menlou.packet.Verdict;

/** Says whether packets still are what their cases make, and in what they were altered. */
final class ProveCommand implements Command {
  @Override
  public String key() {
    return "prove";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("packet", "PACKET.pdf", Many.ANY, true), Argument.flag("json", "--json"));
  }

  @Override
  public Exit run(Call call) {
    Inspection inspection = new Inspection(call.packets(), call.edition());
    VerdictReport report = new VerdictReport(call.edition(), call.console().words());
    List<Map<String, Object>> all = new ArrayList<>();
    OneOfMany one = new OneOfMany(call, call.console());
    Exit exit = Exit.FINE;
    for (String name : call.names()) {
      exit = exit.and(one.run(name, () -> judged(call, name, inspection, report, all)));
    }
    if (call.has("--json")) {
      byte[] json = CaseFileLayout.bytes(Map.of("packets", all));
      call.here().out().print(new String(json, StandardCharsets.UTF_8));
    }
    return exit;
  }

  private static Exit judged(
      Call call,
      String name,
      Inspection inspection,
      VerdictReport report,
      List<Map<String, Object>> all) {
    byte[] bytes = new CaseInput(call.here()).bytes(name);
    Optional<Verdict> verdict;
    try {
      verdict = CaseInput.isPdf(bytes) ? inspection.of(bytes) : Optional.empty();
    } catch (Trouble unusable) {
      return refused(call, name, CaseInput.unusable(unusable), all);
    }
    if (verdict.isEmpty()) {
      return refused(call, name, CaseInput.noCaseInside(), all);
    }
    if (call.has("--json")) {
      all.add(report.json(name, verdict.get()));
    } else {
      report.lines(name, verdict.get()).forEach(call.console()::say);
    }
    return verdict.get() instanceof Verdict.Altered ? Exit.NOT_READY : Exit.FINE;
  }

  private static Exit refused(
      Call call, String name, CaseFileReading.Bad bad, List<Map<String, Object>> all) {
    if (call.has("--json")) {
      CaseReport report = new CaseReport(call.edition(), call.here().language());
      all.add(report.unusable(name, bad.problems(), call.console().words()));
      return Exit.UNUSABLE;
    }
    return call.console().complain(name, bad);
  }
}
