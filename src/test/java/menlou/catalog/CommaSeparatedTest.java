package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommaSeparatedTest {
  @Test
  void cellsMayHoldCommasQuotesAndLineEndsOnceQuoted() {
    assertThat(CommaSeparated.rows("a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\"\n"))
        .isEqualTo(List.of(List.of("a", "b,c", "say \"hi\"", "two\nlines")));
  }

  @Test
  void emptyCellsAreKeptAndBlankLinesAreNot() {
    assertThat(CommaSeparated.rows("a,,\n\n,b,\n   \n"))
        .isEqualTo(List.of(List.of("a", "", ""), List.of("", "b", "")));
  }

  @Test
  void aFileFromAnotherSystemReadsTheSame() {
    assertThat(CommaSeparated.rows("\uFEFFid,zh\r\na,甲\r\n"))
        .isEqualTo(List.of(List.of("id", "zh"), List.of("a", "甲")));
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(CommaSeparated.rows("a,b\nc,d"))
        .isEqualTo(List.of(List.of("a", "b"), List.of("c", "d")));
  }

  @Test
  void aTextWithoutLinesHasNoRows() {
    assertThat(CommaSeparated.rows("")).isEmpty();
  }
}
