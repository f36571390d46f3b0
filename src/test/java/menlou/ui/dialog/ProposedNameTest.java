package menlou.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedNameTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Example GmbH → 北京澄川, Example GmbH → 北京澄川",
        "a/b\\c:d, a_b_c_d",
        "`a\nb\tc`, a_b_c",
        "`a\u202eb\u200fc`, a_b_c",
        "../../etc/passwd, etc_passwd",
        "`  .hidden. `, hidden",
        "😀, 😀",
        "CON, CON_",
        "lpt1.x, lpt1.x_",
        "``, case",
        "` \n `, case",
        "..., case",
        "???, case",
      })
  void whateverATitleHoldsTheNameIsOneEverySystemTakes(String title, String name) {
    assertThat(ProposedName.of(title, "case")).isEqualTo(name);
  }

  @Test
  void aTitleOfAnyLengthLeavesRoomForTheEndingAndCutsNoCharacter() throws Exception {
    for (String each : new String[] {"x", "京", "😀", "x😀"}) {
      String name = ProposedName.of(each.repeat(10_000), "case");

      assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(140, 150);
      assertThat(name.codePoints()).allMatch(p -> Character.getType(p) != Character.SURROGATE);
      Files.createFile(folder.resolve(name + "-en-draft.menlou.json"));
    }
  }
}
