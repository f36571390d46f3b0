package menlou.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import menlou.catalog.form.BlankMap;
import menlou.catalog.form.BlankMapReader;
import menlou.draft.CaseFileReading;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.interview.Assessment;
import menlou.packet.blank.Blanks;
import menlou.packet.blank.FilledBlank;
import menlou.packet.type.Fonts;

/** Writes the values of a case into the boxes of an official blank. */
final class FormFillCommand implements Command {
  private static final String NAMES = "BLANK.pdf MAP.yaml CASE";

  @Override
  public String key() {
    return "form.fill";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("files", NAMES, Many.ANY, true),
        Argument.option("output", "OUT.pdf", "-o", "--output").must(),
        Argument.flag("draft", "--draft"));
  }

  @Override
  public Exit run(Call call) {
    if (call.names().size() != 3) {
      complain(call, "form.fill.three", NAMES);
      return Exit.UNUSABLE;
    }
    String map = call.names().get(1);
    String name = call.names().get(2);
    Path output = CaseInput.path(call.value("-o").orElseThrow());
    new InputFiles(call.names()).requireOther(output);
    CaseInput input = new CaseInput(call.here());
    String text = new String(input.bytes(map), StandardCharsets.UTF_8);
    BlankMap boxes = BlankMapReader.read(map, text, call.edition());
    return switch (input.read(name, call.edition())) {
      case CaseFileReading.Bad bad -> call.console().complain(name, bad);
      case CaseFileReading.Good good -> {
        Assessment assessment =
            Assessment.of(
                call.edition(),
                call.console().noted(name, good).draft(),
                LocalDate.now(call.here().clock()));
        yield fill(call, input.bytes(call.names().getFirst()), boxes, assessment, output);
      }
    };
  }

  private static Exit fill(
      Call call, byte[] blank, BlankMap map, Assessment assessment, Path output) {
    boolean draft = call.has("--draft");
    String name = call.names().get(2);
    if (!assessment.isReady()) {
      new CaseReport(call.edition(), call.here().language())
          .lines(name, assessment, call.console().words())
          .forEach(call.console()::complain);
    }
    FilledBlank filled;
    try {
      filled =
          new Blanks(new Fonts())
              .fill(blank, map, assessment.facts(), draft, call.here().clock().instant());
    } catch (Trouble unusable) {
      return call.console().complain(call.names().getFirst(), CaseInput.unusable(unusable));
    }
    filled.tooLong().forEach(box -> complain(call, "form.fill.too-long", box));
    filled.tooMany().forEach(list -> complain(call, "form.fill.too-many", list));
    boolean whole = assessment.isReady() && filled.isWhole();
    if (!whole && !draft) {
      complain(call, "form.fill.none", name);
      return Exit.NOT_READY;
    }
    WholeFile.writeMakingFolders(output, filled.bytes());
    call.console().say("form.fill.done", Map.of("file", output.toString()));
    return whole ? Exit.FINE : Exit.NOT_READY;
  }

  private static void complain(Call call, String key, String what) {
    call.console().complain(call.console().words().get(key, Map.of("what", what)));
  }
}
