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
   * @param order names made here tell a copy to show, so that it does not replace the packet
   */
  static FillTargets of(String output, List<String> cases, FillOrder order) {
    Path path = CaseInput.path(output);
    boolean file =
        cases.size() == 1
            && !Files.isDirectory(path)
            && output.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    return new FillTargets(file ? Map.of(cases.getFirst(), path) : inFolder(path, cases, order));
  }

  private static Map<String, Path> inFolder(Path folder, List<String> cases, FillOrder order) {
    Map<String, Path> files = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String name : cases) {
      String stem = CaseInput.stem(name);
      Path file = file(folder, stem, order);
      for (int i = 2; !isFree(file, order, taken); i++) {
        file = file(folder, stem + "-" + i, order);
      }
      files.put(name, file);
    }
    return files;
  }

  private static Path file(Path folder, String stem, FillOrder order) {
    return folder.resolve(stem + order.kind() + SUFFIX);
  }

  /** The reading copy of one case may have the name of the packet of another. */
  private static boolean isFree(Path file, FillOrder order, Set<String> taken) {
    List<Path> written = order.isBoth() ? List.of(file, readingCopy(file)) : List.of(file);
    // Names that differ by capitals only are one file on some systems.
    List<String> names =
        written.stream().map(each -> each.toString().toLowerCase(Locale.ROOT)).toList();
    return names.stream().noneMatch(taken::contains) && taken.addAll(names);
  }

  Path file(String name) {
    return Optional.ofNullable(files.get(name)).orElseThrow();
  }

  /** The reading copy lies beside the packet. */
  static Path readingCopy(Path file) {
    return beside(file, ".en");
  }

  /** So does the report on its proof. */
  static Path report(Path file) {
    return beside(file, ".proof");
  }

  private static Path beside(Path file, String kind) {
    String name = String.valueOf(file.getFileName());
    String stem = name.substring(0, name.length() - SUFFIX.length());
    return file.resolveSibling(stem + kind + SUFFIX);
  }
}
