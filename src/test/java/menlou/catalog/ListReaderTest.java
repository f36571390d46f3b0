package menlou.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListReaderTest {
  private static final String HEAD =
      "list: colours\nasOf: 2026-01-01\nsource: [club-act]\nconfidence: low\n";

  private static CodeList read(String head, String table) {
    return new ListReader(
            SmallCatalog.with(
                Map.of(
                    "catalog/lists/colours.list.yaml", head,
                    "catalog/lists/colours.csv", table)))
        .read("colours");
  }

  private static CodeList read(String table) {
    return read(HEAD + "file: colours.csv\n", table);
  }

  @Test
  void aListKnowsItsNamesItsColumnsAndHowSureItIs() {
    CodeList list = read("id,zh,en,hex\nred,红,Red,f00\nblue,蓝,Blue,\n");

    assertThat(list.asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(list.confidence()).isEqualTo(Source.Confidence.LOW);
    assertThat(list.entries().keySet()).containsExactly("red", "blue");
    assertThat(list.find("red").map(entry -> entry.name(Language.ZH) + entry.column("hex")))
        .contains("红f00");
    assertThat(list.find("blue").map(entry -> entry.column("hex") + entry.column("weight")))
        .contains("");
    assertThat(list.find("green")).isEmpty();
  }

  @Test
  void aLineIsCountedAsAnEditorCountsIt() {
    assertThatThrownBy(() -> read("id,zh,en\nred,红,Red\nblue,,Blue\n"))
        .hasMessage("catalog/lists/colours.csv:3: entry without zh");
  }

  @Test
  void aTableWithoutRowsIsAnEmptyList() {
    assertThat(read("id,zh,en\n").all()).isEmpty();
  }

  @Test
  void aTableThatIsMissingIsTold() {
    assertThatThrownBy(() -> read(" "))
        .hasMessage("catalog/lists/colours.csv:0: the file is missing");
  }

  @Test
  void aListWithNeitherEntriesNorTableIsTold() {
    assertThatThrownBy(() -> read(HEAD, "id,zh,en\n"))
        .hasMessage("catalog/lists/colours.list.yaml:1: \"entries\" is missing");
  }
}
