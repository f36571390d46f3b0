package menlou.catalog.form;

import java.util.List;
import menlou.catalog.BrokenCatalog;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Defect;
import menlou.catalog.Edition;
import menlou.catalog.EditionCheck;
import menlou.catalog.EditionReader;

/** The door to the catalog: editions complete with their papers. */
public final class Catalog {
  private Catalog() {}

  /**
   * Opens an edition for use. Reading the bundled one takes well under a second; conditions are
   * compiled later.
   *
   * @throws BrokenCatalog naming every defect that can be seen without compiling conditions
   */
  public static Edition open(CatalogFiles files, String id) {
    return EditionReader.open(files, id, PapersReader::read);
  }

  /** Every defect of an edition, in order of files and lines; empty when it is sound. */
  public static List<Defect> check(CatalogFiles files, String id) {
    return EditionCheck.of(files, id, PapersReader::read);
  }
}
