package menlou.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileLayout;
import menlou.draft.Draft;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.interview.Assessment;
import menlou.packet.scan.Scan;
import menlou.packet.scan.ScanFile;
import menlou.packet.scan.Stack;

/** Puts a case together again from scanned pages of its packet. */
final class ScanCommand implements Command {
  @Override
  public String key() {
    return "scan";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("pictures", "FILE", Many.ANY, true),
        Argument.option("output", "CASE", "-o", "--output").must(),
        Argument.flag("partial", "--partial"),
        Argument.flag("json", "--json"));
  }

  @Override
  public Exit run(Call call) {
    Stack stack = new Stack(call.edition());
    Exit exit = Exit.FINE;
    for (String name : call.names()) {
      exit = exit.and(add(call, name, stack));
    }
    Scan scan = stack.read();
    Optional<Draft> draft = wanted(call, scan);
    Optional<Assessment> assessment = draft.map(each -> assess(call, each));
    draft.ifPresent(
        each ->
            WholeFile.writeMakingFolders(
                CaseInput.path(call.value("-o").orElseThrow()),
                CaseFile.of(each).bytes(call.edition())));
    tell(call, new ScanReport(call.console().words(), call.edition(), scan, assessment));
    return exit.and(judged(call, scan));
  }

  /** One file that cannot be read never stops the others. */
  private static Exit add(Call call, String name, Stack stack) {
    try {
      Path file = CaseInput.path(name);
      ScanFile.read(
          file, (picture, texts) -> stack.add(picture == 1 ? name : name + ":" + picture, texts));
      return Exit.FINE;
    } catch (Trouble trouble) {
      return !trouble.code().equals("file.name") && Files.isReadable(Path.of(name))
          ? call.console().complain(name, CaseInput.unusable(trouble))
          : call.console().complain(name, trouble);
    }
  }

  /** Without proof nothing is written, unless it is asked for. */
  private static Optional<Draft> wanted(Call call, Scan scan) {
    return isOfEdition(call, scan)
        ? scan.draft().filter(_ -> scan.proved() || call.has("--partial"))
        : Optional.empty();
  }

  private static boolean isOfEdition(Call call, Scan scan) {
    return scan.packet()
        .filter(read -> read.print().edition().equals(call.edition().id()))
        .isPresent();
  }

  private static Assessment assess(Call call, Draft draft) {
    return Assessment.of(call.edition(), draft, LocalDate.now(call.here().clock()));
  }

  private static void tell(Call call, ScanReport report) {
    if (call.has("--json")) {
      byte[] json = CaseFileLayout.bytes(report.json());
      call.here().out().print(new String(json, StandardCharsets.UTF_8));
    } else {
      report.lines().forEach(call.console()::say);
    }
  }

  private static Exit judged(Call call, Scan scan) {
    if (!isOfEdition(call, scan)) {
      return Exit.UNUSABLE;
    }
    return scan.isWhole() && scan.proved() ? Exit.FINE : Exit.NOT_READY;
  }
}
