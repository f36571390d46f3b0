package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallCatalogTest {
  /** Otherwise a test about one slip would prove nothing. */
  @Test
  void theSmallCatalogIsSoundAsItStands() {
    assertThat(EditionCheck.of(SmallCatalog.FILES, SmallCatalog.ID)).isEmpty();
  }
}
