package menlou.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.WholeFile;
import menlou.interview.Assessment;
import menlou.packet.PacketOptions;
import menlou.packet.SigningKit;
import menlou.packet.proof.Unproved;

/** Writes what each signatory signs as a file of its own. Nobody is asked to sign a draft. */
final class KitCommand implements Command {
  @Override
  public String key() {
    return "kit";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("case", "CASE", Many.ONE, true),
        Argument.option("output", "DIR", "-o", "--output").must());
  }

  @Override
  public Exit run(Call call) {
    String name = call.names().getFirst();
    return switch (new CaseInput(call.here()).read(name, call.edition())) {
      case CaseFileReading.Bad bad -> call.console().complain(name, bad);
      case CaseFileReading.Good good -> kits(call, name, call.console().noted(name, good));
    };
  }

  private static Exit kits(Call call, String name, CaseFile caseFile) {
    Assessment assessment =
        Assessment.of(call.edition(), caseFile.draft(), LocalDate.now(call.here().clock()));
    if (!assessment.isReady()) {
      CaseReport report = new CaseReport(call.edition(), call.here().language());
      report.lines(name, assessment, call.console().words()).forEach(call.console()::complain);
      call.console().complain(call.console().words().get("kit.not-ready", Map.of("case", name)));
      return Exit.NOT_READY;
    }
    PacketOptions options =
        PacketOptions.forPrint(call.here().clock().instant(), assessment.findings(), caseFile);
    List<SigningKit> kits;
    try {
      kits = call.packets().kits(assessment.facts(), options);
      kits.forEach(kit -> kit.print().mustBeSound());
    } catch (Unproved unproved) {
      return call.console().complain(name, unproved);
    }
    return write(call, kits);
  }

  private static Exit write(Call call, List<SigningKit> kits) {
    Path folder = CaseInput.path(call.value("-o").orElseThrow());
    InputFiles inputs = new InputFiles(call.names());
    for (int i = 0; i < kits.size(); i++) {
      Path file = folder.resolve(KitNames.of(i + 1, kits.get(i).signatory()));
      inputs.requireOther(file);
      WholeFile.writeMakingFolders(file, kits.get(i).print().bytes());
      String pages =
          kits.get(i).pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
      call.console().say("kit.written", Map.of("file", file.toString(), "pages", pages));
    }
    return Exit.FINE;
  }
}
