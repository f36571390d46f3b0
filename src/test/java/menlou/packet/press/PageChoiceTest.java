package menlou.packet.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import menlou.draft.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageChoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1-5, 8   | 1-5, 8",
        "8,1-5    | 1-5, 8",
        "3 - 4    | 3-4",
        "2，5、7至9 | 2, 5, 7-9",
        "1–2;2-3  | 1-3",
        "9        | 9",
      })
  void pagesAreReadAsPeopleWriteThem(String written, String pages) {
    assertThat(PageChoice.text(PageChoice.of(written, 9))).isEqualTo(pages);
  }

  @Test
  void nothingIsEverything() {
    assertThat(PageChoice.of(" ", 3)).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "5-3", "1-", "-2", "a", "1-2-3", "99999999999"})
  void whatIsNoListOfPagesThatAreThereIsRefused(String written) {
    assertThatThrownBy(() -> PageChoice.of(written, 9))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble ->
                assertThat(trouble.details()).containsEntry("last", "9").containsKey("found"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      List<Integer> pages =
          IntStream.rangeClosed(1, 40).filter(_ -> random.nextInt(3) > 0).boxed().toList();
      assertThat(PageChoice.of(PageChoice.text(pages), 40))
          .isEqualTo(pages.isEmpty() ? PageChoice.of("", 40) : pages);
    }
  }
}
