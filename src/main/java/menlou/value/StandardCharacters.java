package menlou.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The General Standard Characters (通用规范汉字表, 2013), and which of them stand for traditional ones.
 * Read when first asked for.
 */
public final class StandardCharacters {
  private StandardCharacters() {}

  /** The characters of the list. */
  private static final class Listed {
    static final BitSet ALL = new BitSet();

    static {
      lines("general-standard").forEach(line -> line.codePoints().forEach(ALL::set));
    }
  }

  /** Characters outside the list, and the listed one for each. */
  private static final class Traditional {
    static final Map<Integer, Integer> ALL = new HashMap<>();

    static {
      for (String line : lines("traditional")) {
        int[] pairs = line.codePoints().filter(point -> point != ' ').toArray();
        for (int i = 0; i < pairs.length; i += 2) {
          ALL.put(pairs[i], pairs[i + 1]);
        }
      }
    }
  }

  private static List<String> lines(String file) {
    String name = "/characters/" + file + ".txt";
    try (InputStream in =
            Objects.requireNonNull(StandardCharacters.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException damaged) {
      throw new UncheckedIOException(name, damaged);
    }
  }

  public static boolean isListed(int codePoint) {
    return Listed.ALL.get(codePoint);
  }

  /** The text with the standard character for every traditional one. */
  public static String simplified(String text) {
    return Normal.mapped(text, point -> Traditional.ALL.getOrDefault(point, point));
  }

  /** The Han characters of the text that are not in the list, each once, in their order. */
  public static String unlisted(String text) {
    return text.codePoints()
        .filter(Character::isIdeographic)
        .filter(point -> !isListed(point))
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
