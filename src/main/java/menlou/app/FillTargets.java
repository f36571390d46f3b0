package menlou.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the packet of each case goes. */
final class FillTargets {
  private static final String SUFFIX = ".pdf";

  private final Map<String, Path> files;

  private FillTargets(Map<String, Path> files) {
    this.files = files;
  }

  /**
   * One case may go to a file; several, or an output that is a folder, each to one of its own.
   *
   * @param kind stands before the ending of names made here, so that other copies are not replaced
   */
  static FillTargets of(String output, List<String> cases, String kind) {
    Path path = CaseInput.path(output);
    boolean file =
        cases.size() == 1
            && !Files.isDirectory(path)
            && output.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    return new FillTargets(file ? Map.of(cases.getFirst(), path) : inFolder(path, cases, kind));
  }

  private static Map<String, Path> inFolder(Path folder, List<String> cases, String kind) {
    Map<String, Path> files = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String name : cases) {
      String stem = CaseInput.stem(name);
      String free = stem;
      // Names that differ by capitals only are one file on some systems.
      for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
        free = stem + "-" + i;
      }
      files.put(name, folder.resolve(free + kind + SUFFIX));
    }
    return files;
  }

  Path file(String name) {
    return Optional.ofNullable(files.get(name)).orElseThrow();
  }

  /** The reading copy lies beside the packet. */
  static Path readingCopy(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.length() - SUFFIX.length());
    return file.resolveSibling(stem + ".en" + SUFFIX);
  }
}
