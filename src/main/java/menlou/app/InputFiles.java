package menlou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import menlou.draft.Trouble;

/** The files a command reads: they must still be there afterwards. Thread-safe. */
final class InputFiles {
  private final Set<Path> real = new HashSet<>();

  /** Of the names typed; those that are no files are left to whoever reads them. */
  InputFiles(List<String> names) {
    names.forEach(this::add);
  }

  private void add(String name) {
    try {
      real.add(CaseInput.path(name).toRealPath());
    } catch (IOException | Trouble none) {
      // Nothing is there that could be replaced.
    }
  }

  /**
   * Makes sure that a file to be written is none of them.
   *
   * @throws Trouble {@code file.is-input}
   */
  void requireOther(Path output) {
    try {
      if (Files.exists(output) && real.contains(output.toRealPath())) {
        throw new Trouble("file.is-input", Map.of("file", output.toString()));
      }
    } catch (IOException refused) {
      throw new Trouble("file.write", Map.of("file", output.toString()), refused);
    }
  }
}
