package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundledCatalogTest {
  @Test
  void theBundledEditionHasNoDefect() {
    Edition edition = EditionReader.open(CatalogFiles.builtIn(), "2026-05");

    assertThat(CatalogCheck.of(edition)).isEmpty();
  }
}
