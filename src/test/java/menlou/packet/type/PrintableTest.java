package menlou.packet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import menlou.packet.TestFonts;
import org.junit.jupiter.api.Test;

/**
 * The table of printable characters is that of the fonts. Written anew by {@code
 * -Dmenlou.golden=write} when a font changes.
 */
class PrintableTest {
  private static final Path TABLE = Path.of("resources/font/characters.txt");

  @Test
  void whatIsPrintableIsWhatEveryStyleHas() throws IOException {
    String table = table();
    if ("write".equals(System.getProperty("menlou.golden"))) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table);
  }

  private static String table() {
    StringBuilder lines = new StringBuilder();
    int first = -1;
    for (int point = ' '; point <= Character.MAX_CODE_POINT + 1; point++) {
      boolean shown = point <= Character.MAX_CODE_POINT && everyFaceHas(point);
      if (shown && first < 0) {
        first = point;
      } else if (!shown && first >= 0) {
        lines
            .append(hex(first))
            .append(point - 1 == first ? "" : "-" + hex(point - 1))
            .append('\n');
        first = -1;
      }
    }
    return lines.toString();
  }

  private static boolean everyFaceHas(int point) {
    return Character.isDefined(point)
        && Character.getType(point) != Character.PRIVATE_USE
        && Arrays.stream(Face.values())
            .allMatch(face -> TestFonts.FONTS.fileFor(face, point).isPresent());
  }

  private static String hex(int point) {
    return "%04X".formatted(point);
  }
}
