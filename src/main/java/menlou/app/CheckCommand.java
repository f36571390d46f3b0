package menlou.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import menlou.draft.CaseFileLayout;
import menlou.draft.CaseFileReading;
import menlou.draft.Trouble;
import menlou.interview.Assessment;

/** Says what a counter would say of cases, without drawing anything. */
final class CheckCommand implements Command {
  @Override
  public String key() {
    return "check";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.words("case", "CASE", Many.ANY, true), Argument.flag("json", "--json"));
  }

  @Override
  public Exit run(Call call) {
    CaseReport report = new CaseReport(call.edition(), call.here().language());
    List<Map<String, Object>> all = new ArrayList<>();
    OneOfMany one = new OneOfMany(call, call.console());
    Exit exit = Exit.FINE;
    for (String name : call.names()) {
      exit =
          exit.and(
              one.run(
                  name,
                  () ->
                      call.has("--json")
                          ? json(call, name, report, all)
                          : text(call, name, report)));
    }
    if (call.has("--json")) {
      byte[] json = CaseFileLayout.bytes(Map.of("cases", all));
      call.here().out().print(new String(json, StandardCharsets.UTF_8));
    }
    return exit;
  }

  private static Assessment assess(Call call, CaseFileReading.Good good) {
    return Assessment.of(call.edition(), good.file().draft(), LocalDate.now(call.here().clock()));
  }

  private static Exit text(Call call, String name, CaseReport report) {
    return switch (new CaseInput(call.here()).read(name, call.edition())) {
      case CaseFileReading.Bad bad -> call.console().complain(name, bad);
      case CaseFileReading.Good good -> {
        call.console().notes(name, good);
        Assessment assessment = assess(call, good);
        report.lines(name, assessment, call.console().words()).forEach(call.console()::say);
        yield assessment.isReady() ? Exit.FINE : Exit.NOT_READY;
      }
    };
  }

  private static Exit json(
      Call call, String name, CaseReport report, List<Map<String, Object>> all) {
    try {
      return switch (new CaseInput(call.here()).read(name, call.edition())) {
        case CaseFileReading.Bad bad -> {
          all.add(report.unusable(name, bad.problems(), call.console().words()));
          yield Exit.UNUSABLE;
        }
        case CaseFileReading.Good good -> {
          Assessment assessment = assess(call, good);
          all.add(report.json(name, good.notes(), assessment, call.console().words()));
          yield assessment.isReady() ? Exit.FINE : Exit.NOT_READY;
        }
      };
    } catch (Trouble trouble) {
      all.add(report.refused(name, trouble, call.console().words()));
      return Exit.REFUSED;
    }
  }
}
