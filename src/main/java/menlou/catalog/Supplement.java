package menlou.catalog;

/**
 * What an edition holds that a package built on this one reads: its papers. The catalog itself
 * knows of them only what they use of it. Immutable.
 */
public interface Supplement {
  /** What the catalog check must look at. */
  Uses uses();

  /** Reads a supplement while the edition is opened. */
  @FunctionalInterface
  interface Reader {
    /**
     * Defects are collected, so that all of them are named at once.
     *
     * @param head of the edition
     */
    Supplement read(
        YamlNode head, CatalogFiles files, Fields fields, Expressions language, Defects defects);
  }
}
