package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import menlou.catalog.form.Catalog;
import org.junit.jupiter.api.Test;

class ListLookupsTest {
  private final ListLookups lookups =
      new ListLookups(Catalog.open(CatalogFiles.builtIn(), "2026-05").lists());

  @Test
  void aChineseWordIsFoundInsideALongerOneWhateverTheSpaces() {
    assertThat(telecom("经营互联网 数据中心业务")).contains("telecom-services");
  }

  @Test
  void aLatinWordIsFoundBesideChineseCharactersInAnyCaseAndWidth() {
    assertThat(telecom("idc业务")).contains("telecom-services");
    assertThat(telecom("ＩＤＣ业务")).contains("telecom-services");
  }

  @Test
  void aLatinWordIsNotFoundInsideAnother() {
    assertThat(telecom("LED DISPLAY 销售")).doesNotContain("telecom-services");
  }

  private List<String> telecom(String text) {
    return lookups.hits("negative-keywords", "words", text);
  }
}
