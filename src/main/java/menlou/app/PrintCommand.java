package menlou.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Trouble;
import menlou.interview.Assessment;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.press.PrintOrder;
import menlou.packet.press.Printed;
import menlou.packet.press.Printer;
import menlou.packet.proof.Unproved;
import menlou.packet.type.Fonts;

/** Prints the packet of a case, or a PDF made before, on a printer of this computer. */
final class PrintCommand implements Command {
  /** What is wrong with what was handed in or asked for, and not with a printer. */
  private static final Set<String> OWN_FAULT =
      Set.of(
          "print.copies",
          "print.range",
          "print.not-a4",
          "print.which-printer",
          "packet.damaged",
          "packet.encrypted",
          "packet.too-large");

  @Override
  public String key() {
    return "print";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("file", "CASE|PACKET.pdf", Many.ONE, false),
        Argument.flag("list", "--list"),
        Argument.option("printer", "NAME", "--printer"),
        Argument.option("copies", "N", "--copies"),
        Argument.option("range", "PAGES", "--range"),
        Argument.flag("duplex", "--duplex"));
  }

  @Override
  public Exit run(Call call) {
    if (call.has("--list")) {
      return list(call);
    }
    if (call.names().isEmpty()) {
      Map<String, String> details = Map.of("missing", "CASE|PACKET.pdf");
      call.console().complain(call.console().words().get("mistake.missing", details));
      return Exit.UNUSABLE;
    }
    String name = call.names().getFirst();
    try {
      return print(call, name);
    } catch (Unproved unproved) {
      return call.console().complain(name, unproved);
    } catch (Trouble trouble) {
      return OWN_FAULT.contains(trouble.code())
          ? call.console().complain(name, CaseInput.unusable(trouble))
          : call.console().complain(name, trouble);
    }
  }

  private static Exit list(Call call) {
    List<Printer> printers = call.here().press().printers();
    if (printers.isEmpty()) {
      return call.console().complain("", new Trouble("print.no-printer", Map.of()));
    }
    printers.forEach(printer -> call.console().say(line(printer, call.console().words())));
    return Exit.FINE;
  }

  private static String line(Printer printer, Words words) {
    List<String> line = new ArrayList<>(List.of(printer.name()));
    if (printer.usual()) {
      line.add(words.get("print.usual"));
    }
    if (printer.duplex()) {
      line.add(words.get("print.both-sides"));
    }
    if (!printer.a4()) {
      line.add(words.get("print.no-a4"));
    }
    return String.join("  ·  ", line);
  }

  private static Exit print(Call call, String name) {
    PrintOrder order =
        new PrintOrder(
            call.value("--printer"),
            call.value("--range").orElse(""),
            call.value("--copies").map(PrintCommand::number).orElse(1),
            call.has("--duplex"),
            CaseInput.stem(name));
    byte[] bytes = new CaseInput(call.here()).bytes(name);
    if (CaseInput.isPdf(bytes)) {
      return print(call, name, bytes, order);
    }
    return switch (CaseFile.read(bytes, call.edition())) {
      case CaseFileReading.Bad bad -> call.console().complain(name, bad);
      case CaseFileReading.Good good -> drawn(call, name, call.console().noted(name, good), order);
    };
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException none) {
      throw PrintOrder.badCopies(text);
    }
  }

  private static Exit drawn(Call call, String name, CaseFile caseFile, PrintOrder order) {
    Assessment assessment = Assessment.of(call.edition(), caseFile.draft(), call.here().today());
    if (!assessment.isReady()) {
      CaseReport report = new CaseReport(call.edition(), call.here().language());
      report.lines(name, assessment, call.console().words()).forEach(call.console()::complain);
      call.console().complain(call.console().words().get("print.none", Map.of("case", name)));
      return Exit.NOT_READY;
    }
    PacketOptions options =
        PacketOptions.forPrint(call.here().clock().instant(), assessment.findings(), caseFile);
    byte[] pdf = new Packets(new Fonts()).draw(assessment.facts(), options).bytes();
    return print(call, name, pdf, order);
  }

  private static Exit print(Call call, String name, byte[] pdf, PrintOrder order) {
    Printed printed = call.here().press().print(pdf, order);
    call.console()
        .say(
            "print.done",
            Map.of(
                "file", name,
                "pages", Integer.toString(printed.pages()),
                "sheets", Integer.toString(printed.sheets()),
                "printer", printed.printer()));
    return Exit.FINE;
  }
}
