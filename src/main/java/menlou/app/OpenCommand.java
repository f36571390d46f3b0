package menlou.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;

/** Takes the case out of a packet, byte for byte as it was put in. */
final class OpenCommand implements Command {
  @Override
  public String key() {
    return "open";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.words("packet", "PACKET.pdf", Many.ONE, true),
        Argument.option("output", "CASE", "-o", "--output").must());
  }

  @Override
  public Exit run(Call call) {
    String name = call.names().getFirst();
    byte[] bytes = new CaseInput(call.here()).bytes(name);
    if (!CaseInput.isPdf(bytes)) {
      return call.console().complain(name, CaseInput.noPdf());
    }
    Optional<byte[]> found;
    try {
      found = CaseInput.embedded(bytes);
    } catch (Trouble unusable) {
      return call.console().complain(name, CaseInput.unusable(unusable));
    }
    if (found.isEmpty()) {
      return call.console().complain(name, CaseInput.noCaseInside());
    }
    if (CaseFile.read(found.get(), call.edition()) instanceof CaseFileReading.Bad bad) {
      // A case damaged inside its packet must not take the place of a good file.
      return call.console().complain(name, bad);
    }
    String file = call.value("-o").orElseThrow();
    WholeFile.writeMakingFolders(CaseInput.path(file), found.get());
    call.console().say("written", Map.of("file", file));
    return Exit.FINE;
  }
}
