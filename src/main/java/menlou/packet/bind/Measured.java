package menlou.packet.bind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Adds up what those streams of a PDF unpack to that a parser unpacks merely to find its way: cross
 * references and packed objects (ISO 32000-1, 7.5.7 and 7.5.8). A few kilobytes can unpack to
 * gigabytes, and the parser would believe them.
 */
final class Measured {
  /** A packet has a few thousand objects; this is room for more than a hundred thousand. */
  private static final int MOST_REFERENCES = 1 << 20;

  /** A packet saved anew by another program packs a few hundred kilobytes. */
  private static final int MOST_OBJECTS = 8 << 20;

  /** No dictionary of such a stream is longer. */
  private static final int LONGEST_DICTIONARY = 1 << 16;

  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);

  /** Cross references cannot do without the first key, packed objects without the second. */
  private static final Pattern REFERENCES = Pattern.compile("/W(?![A-Za-z0-9])");

  private static final Pattern OBJECTS = Pattern.compile("/First(?![A-Za-z0-9])");
  private static final Pattern FILTER = Pattern.compile("/F(ilter)?(?![A-Za-z0-9])");
  private static final Pattern DEFLATED =
      Pattern.compile(
          "/Filter\\s*(/(FlateDecode|Fl)(?![A-Za-z0-9])|\\[\\s*/(FlateDecode|Fl)\\s*\\])");

  /** Beginnings of objects; what looks like one in a text or a comment is none. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\([^()\\\\]*+(?:\\\\.[^()\\\\]*+)*+\\)|%[^\\r\\n]*+|\\d\\s+\\d+\\s+obj",
          Pattern.DOTALL);

  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

  private final ByteBuffer file;
  private long references;
  private long objects;

  private Measured(ByteBuffer file) {
    this.file = file;
  }

  /** Whether a parser may be let loose on the file. */
  static boolean isReasonable(ByteBuffer file) {
    return new Measured(file).measure();
  }

  private boolean measure() {
    int before = 0;
    for (int at = next(0); at >= 0; at = next(at + 1)) {
      int start = Math.max(before, at - LONGEST_DICTIONARY);
      int data = at + KEYWORD.length;
      if (!endsHere(at)) {
        add(dictionary(start, at), data);
      }
      if (references > MOST_REFERENCES || objects > MOST_OBJECTS) {
        return false;
      }
      before = data;
    }
    return true;
  }

  /** The keyword is also the end of {@code endstream}; before that there is anything but words. */
  private boolean endsHere(int at) {
    return at >= 3 && file.get(at - 3) == 'e' && file.get(at - 2) == 'n' && file.get(at - 1) == 'd';
  }

  /** Where the keyword stands next; negative when nowhere. */
  private int next(int from) {
    for (int i = from; i <= file.limit() - KEYWORD.length; i++) {
      int same = 0;
      while (same < KEYWORD.length && file.get(i + same) == KEYWORD[same]) {
        same++;
      }
      if (same == KEYWORD.length) {
        return i;
      }
    }
    return -1;
  }

  /** The last object that begins there; names may hide their letters behind numbers. */
  private String dictionary(int from, int to) {
    String text = StandardCharsets.ISO_8859_1.decode(file.slice(from, to - from)).toString();
    int start = 0;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      start = token.group().endsWith("obj") ? token.end() : start;
    }
    return ESCAPED
        .matcher(text.substring(start))
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  private void add(String dictionary, int data) {
    boolean refers = REFERENCES.matcher(dictionary).find();
    boolean packs = OBJECTS.matcher(dictionary).find();
    if (refers || packs) {
      int size = size(dictionary, data);
      references += refers ? size : 0;
      objects += packs ? size : 0;
    }
  }

  /** As it stands in the file, when it is not packed; too much, when packed in an unusual way. */
  private int size(String dictionary, int data) {
    if (!FILTER.matcher(dictionary).find()) {
      int end = next(data);
      return (end < 0 ? file.limit() : end) - data;
    }
    return DEFLATED.matcher(dictionary).find() ? inflated(data) : Integer.MAX_VALUE;
  }

  private int inflated(int data) {
    int start = data;
    while (start < file.limit() && (file.get(start) == '\r' || file.get(start) == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file.slice(start, file.limit() - start));
      byte[] nowhere = new byte[8192];
      while (!inflater.finished() && inflater.getBytesWritten() <= MOST_OBJECTS) {
        if (inflater.inflate(nowhere) == 0) {
          break;
        }
      }
      return (int) inflater.getBytesWritten();
    } catch (DataFormatException damaged) {
      return (int) inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
