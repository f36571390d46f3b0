package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;

class SmallCatalogTest {
  /** Otherwise a test about one slip would prove nothing. */
  @Test
  void theSmallCatalogIsSoundAsItStands() {
    assertThat(Catalog.check(SmallCatalog.FILES, SmallCatalog.ID)).isEmpty();
  }
}
