package menlou.app;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files made from names of people, for every system there is. */
final class KitNames {
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  /** Names of files may have 255 bytes; a Chinese character takes three or four. */
  private static final int LONGEST = 40;

  private KitNames() {}

  /**
   * Such as {@code 03-王小明.pdf}. The number keeps namesakes apart and names that systems keep for
   * themselves away.
   */
  static String of(int number, String name) {
    String plain = ODD.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("-");
    String shortened =
        plain.codePointCount(0, plain.length()) > LONGEST
            ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST))
            : plain;
    String readable = ENDS.matcher(shortened).replaceAll("");
    return "%02d%s.pdf".formatted(number, readable.isEmpty() ? "" : "-" + readable);
  }
}
