package menlou.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  @Test
  void fullWidthCharactersBecomeHalfWidth() {
    assertThat(Normal.halfWidth("ＡＢＣ　１２３！～")).isEqualTo("ABC 123!~");
    assertThat(Normal.halfWidth("海淀区")).isEqualTo("海淀区");
  }

  @Test
  void spacesOfEveryKindAreCutFromBothEnds() {
    assertThat(Normal.trimmed("\ufeff\u3000\t 海淀 区 \u00a0\u200b\n")).isEqualTo("海淀 区");
    assertThat(Normal.trimmed(" \u3000 ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "北京市海淀区示例路 1 号 A座（3层）, 北京市海淀区示例路１号Ａ座(3层)",
    "阿不都·热合曼, 阿不都•热合曼",
    "阿不都·热合曼, 阿不都・热合曼",
    "示例楼3-201, 示例楼３—２０１",
    "示例〔中国〕公司, 示例（中国）公司",
    "示例[1]号, 示例【1】号"
  })
  void writingsOfOneAddressOrNameCompareEqual(String one, String other) {
    assertThat(Normal.comparable(one)).isEqualTo(Normal.comparable(other));
  }

  @Test
  void differentAddressesStayDifferent() {
    assertThat(Normal.comparable("示例路1号")).isNotEqualTo(Normal.comparable("示例路11号"));
    assertThat(Normal.comparable("示例A座")).isNotEqualTo(Normal.comparable("示例a座"));
  }

  @Test
  void rareIdeographsCountAsOneCharacter() {
    assertThat(Normal.length("𠮷野家")).isEqualTo(3);
    assertThat(Normal.length("")).isZero();
  }

  @Test
  void capitalsOfCodesNeverGrow() {
    assertThat(Normal.code("ab12ßıſ")).isEqualTo("AB12ßıſ");
  }
}
