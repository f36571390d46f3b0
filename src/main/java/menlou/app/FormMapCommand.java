package menlou.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.packet.blank.Blanks;
import menlou.packet.blank.FoundBoxes;
import menlou.packet.blank.MapText;
import menlou.packet.type.Fonts;

/** Finds the boxes of an official blank, and writes a map to be filled by hand. */
final class FormMapCommand implements Command {
  private static final String STAMPED = ".boxes.pdf";

  @Override
  public String key() {
    return "form.map";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("blank", "BLANK.pdf", Many.ONE, true),
        Argument.option("output", "MAP.yaml", "-o", "--output").must());
  }

  @Override
  public Exit run(Call call) {
    String name = call.names().getFirst();
    Path map = CaseInput.path(call.value("-o").orElseThrow());
    if (Files.exists(map)) {
      // Somebody may have spent an afternoon on it.
      throw new Trouble("blank.map-there", Map.of("file", map.toString()));
    }
    byte[] blank = new CaseInput(call.here()).bytes(name);
    Path stamped = map.resolveSibling(CaseInput.stem(map.toString()) + STAMPED);
    new InputFiles(call.names()).requireOther(stamped);
    Blanks blanks = new Blanks(new Fonts());
    FoundBoxes found;
    byte[] shown;
    try {
      found = blanks.find(blank);
      shown = blanks.stamped(blank, found, call.here().clock().instant());
    } catch (Trouble unusable) {
      return call.console().complain(name, CaseInput.unusable(unusable));
    }
    String file = String.valueOf(CaseInput.path(name).getFileName());
    String text = MapText.of(file, found, call.console().words().get("form.map.guide"));
    WholeFile.writeMakingFolders(stamped, shown);
    WholeFile.writeMakingFolders(map, text.getBytes(StandardCharsets.UTF_8));
    call.console()
        .say(
            "form.map.done",
            Map.of(
                "boxes",
                "" + found.boxes().size(),
                "map",
                map.toString(),
                "stamped",
                stamped.toString()));
    return Exit.FINE;
  }
}
