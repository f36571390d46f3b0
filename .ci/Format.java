import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Formats every Java source, or checks that all are formatted. It runs on the build's own JDK because a formatter
 * inside Maven would run on Maven's JDK, which may be too old to read the sources.
 */
final class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("--write");
    List<Path> sources;
    try (var walk = Files.walk(Path.of("src"))) {
      sources = walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
    int unformatted = 0;
    for (Path source : sources) {
      String before = Files.readString(source);
      String tidy = RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(before, Style.GOOGLE));
      String after = new Formatter().formatSource(tidy);
      if (after.equals(before)) {
        continue;
      }
      if (write) {
        Files.writeString(source, after);
      } else {
        unformatted++;
        System.err.println("not formatted: " + source);
      }
    }
    if (unformatted > 0) {
      System.err.println("mvn exec:exec@format mends that");
      System.exit(1);
    }
  }
}
