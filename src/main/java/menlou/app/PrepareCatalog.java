package menlou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Preparation;
import menlou.catalog.Prepared;
import menlou.catalog.form.Catalog;

/** A step of the build: reads the catalog once, so that no start of the program has to. */
public final class PrepareCatalog {
  private PrepareCatalog() {}

  /**
   * @param args the folder of classes and resources, where the result is left
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path file = folder.resolve(Prepared.FILE);
    if (!isNewest(file, folder)) {
      // An older one must not be read for the next.
      Files.deleteIfExists(file);
      CatalogFiles files = CatalogFiles.builtIn();
      Files.write(file, Preparation.of(files, Catalog.open(files, Cli.EDITION)));
    }
  }

  private static boolean isNewest(Path file, Path folder) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    long made = Files.getLastModifiedTime(file).toMillis();
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .allMatch(each -> each.toFile().lastModified() <= made);
    }
  }
}
