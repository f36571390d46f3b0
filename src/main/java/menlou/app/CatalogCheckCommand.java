package menlou.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Defect;
import menlou.catalog.form.Catalog;
import menlou.draft.Trouble;

/** Checks every data file against every other, for people who write them. */
final class CatalogCheckCommand implements Command {
  @Override
  public String key() {
    return "catalog.check";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(Argument.words("folder", "FOLDER", Many.ONE, false));
  }

  @Override
  public Exit run(Call call) {
    CatalogFiles files =
        call.names().stream()
            .findFirst()
            .map(CatalogCheckCommand::folder)
            .orElseGet(CatalogFiles::builtIn);
    List<Defect> defects = Catalog.check(files, Cli.EDITION);
    defects.forEach(defect -> call.console().say(defect.toString()));
    call.console()
        .say(
            defects.isEmpty() ? "catalog.check.fine" : "catalog.check.found",
            Map.of("count", "" + defects.size(), "edition", Cli.EDITION));
    return defects.isEmpty() ? Exit.FINE : Exit.NOT_READY;
  }

  private static CatalogFiles folder(String name) {
    Path folder = CaseInput.path(name);
    if (!Files.isDirectory(folder)) {
      throw new Trouble("file.no-folder", Map.of("file", name));
    }
    return CatalogFiles.in(folder);
  }
}
