package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;

class BundledCatalogTest {
  private static final Edition EDITION = Catalog.open(CatalogFiles.builtIn(), "2026-05");

  @Test
  void everyNameTypeSourceAndWordOfTheEditionIsThere() {
    assertThat(CatalogCheck.of(EDITION)).isEmpty();
  }

  @Test
  void everyFileHasTheShapeOfItsKind() {
    assertThat(SchemaCheck.of(CatalogFiles.builtIn(), EDITION.files())).isEmpty();
  }
}
