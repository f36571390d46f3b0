package menlou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王小明|07-王小明.pdf",
        "LEUNG Man Yeung 梁文样|07-LEUNG-Man-Yeung-梁文样.pdf",
        "../../etc/passwd|07-etc-passwd.pdf",
        "a:b*c?\"<d>|07-a-b-c-d.pdf",
        "CON|07-CON.pdf",
        "'  '|07.pdf",
        "Нгуен·Văn|07-Нгуен-Văn.pdf"
      })
  void namesOfFilesAreReadableAndAllowedEverywhere(String name, String file) {
    assertThat(KitNames.of(7, name)).isEqualTo(file);
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    String file = KitNames.of(1, "𠮷".repeat(300));

    assertThat(file.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
    assertThat(file).endsWith("𠮷.pdf");
  }
}
