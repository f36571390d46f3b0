package menlou.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can be done to a text with quotes and brackets, such as a case or a map. */
enum TextSpoiling implements Spoiling {
  VALUE {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      return replaced(file, QUOTED, chance, chance.of(VALUES));
    }
  },
  /** The value of one name under another. */
  EXCHANGE {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      List<MatchResult> found = QUOTED.matcher(text(file)).results().toList();
      return found.isEmpty()
          ? file.clone()
          : replaced(file, QUOTED, chance, chance.of(found).group());
    }
  },
  LONG {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      String unit = chance.of(List.of("x", "云", "𠮷", "\u0301", "é ", "\u202e", "-", "1", "\\n"));
      String value = "\"" + unit.repeat(1 << (4 + chance.below(12))) + "\"";
      return replaced(file, QUOTED, chance, value);
    }
  },
  DEEP {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      String open = chance.of(List.of("[", "{\"a\":", "(", "!", "-", "a.", "a?a:", "{{"));
      return replaced(file, QUOTED, chance, open.repeat(1 << (3 + chance.below(14))));
    }
  },
  PIECE_TWICE {
    @Override
    public byte[] of(byte[] file, Chance chance) {
      String text = text(file);
      List<MatchResult> lines = LINE.matcher(text).results().toList();
      MatchResult line = chance.of(lines);
      String again = line.group().repeat(1 + chance.below(1 << chance.below(10)));
      return bytes(text.substring(0, line.start()) + again + text.substring(line.start()));
    }
  };

  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'");
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "\"\"",
          "1e999999999",
          "-0",
          "9".repeat(400),
          "\"\\u0000\"",
          "\"\\ud842\"",
          "\"2026-02-30\"",
          "\"99999999999999999999 USD\"",
          "\"sha256-00\"",
          "\"<script>\"",
          "\"{owner.name}\"",
          "\"../../etc\"",
          "\"%s%n\"",
          "*a",
          "&a [*a]",
          "\"\\u202e\"");

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] file, Pattern pattern, Chance chance, String value) {
    String text = text(file);
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return file.clone();
    }
    MatchResult one = chance.of(found);
    return bytes(text.substring(0, one.start()) + value + text.substring(one.end()));
  }
}
