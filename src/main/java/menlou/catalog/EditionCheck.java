package menlou.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Everything that can be said against an edition: its files are read, each is held against the
 * schema of its kind, names and words are followed from file to file, and the seal is compared.
 * Takes some seconds, because every expression is compiled.
 */
public final class EditionCheck {
  private EditionCheck() {}

  /** Every defect, in order of files and lines; empty when the edition is sound. */
  public static List<Defect> of(CatalogFiles files, String id, Supplement.Reader supplement) {
    Defects defects = new Defects();
    Set<String> read = new ConcurrentSkipListSet<>();
    CatalogFiles noting =
        name -> {
          read.add(name);
          return files.find(name);
        };
    Optional<Edition> edition = defects.attempt(() -> EditionReader.open(noting, id, supplement));
    SchemaCheck.of(files, read.stream().filter(files::has).toList()).forEach(defects::add);
    edition.ifPresent(
        each -> {
          CatalogCheck.of(each).forEach(defects::add);
          Seal.broken(files, each).ifPresent(defects::add);
        });
    return defects.sorted();
  }
}
