package menlou.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Objects;

/**
 * Which characters can be printed: those every style of the fonts we carry has a shape for. Known
 * from a table made from the fonts, so that nobody has to open them to check an answer.
 */
public final class Printable {
  /** Code points that show nothing and are not printed at all: variation selectors. */
  private static final int[] SELECTORS = {0xFE00, 0xFE0F, 0xE0100, 0xE01EF};

  private static final BitSet POINTS = read("/font/characters.txt");

  private Printable() {}

  /** Lines of hexadecimal code points, {@code first} or {@code first-last}. */
  private static BitSet read(String resource) {
    BitSet points = new BitSet();
    try (InputStream in =
        Objects.requireNonNull(Printable.class.getResourceAsStream(resource), resource)) {
      for (String line :
          new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList()) {
        String[] ends = line.split("-", 2);
        points.set(hex(ends[0]), hex(ends[ends.length - 1]) + 1);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the list of characters is damaged", unreadable);
    }
    return points;
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }

  /** Whether the fonts have the character, or it needs none. */
  public static boolean contains(int point) {
    return POINTS.get(point) || isHidden(point);
  }

  /** Whether the character shows nothing and takes no room: controls, formats, selectors. */
  public static boolean isHidden(int point) {
    return Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT
        || (point >= SELECTORS[0] && point <= SELECTORS[1])
        || (point >= SELECTORS[2] && point <= SELECTORS[3]);
  }

  /** The text as it stands, or why its first unprintable character cannot be printed. */
  public static Parsed<String> check(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return Spelling.first(composed, point -> !contains(point))
        .<Parsed<String>>map(odd -> reason(odd.point()).bad(odd.text(), odd.position(), odd.code()))
        .orElseGet(() -> Parsed.good(text));
  }

  /** What to write instead depends on what it is. */
  private static Reason reason(int point) {
    if (Character.isIdeographic(point)) {
      return Reason.UNPRINTABLE_IDEOGRAPH;
    }
    return Character.isLetter(point) ? Reason.UNPRINTABLE_LETTER : Reason.UNPRINTABLE_SIGN;
  }
}
