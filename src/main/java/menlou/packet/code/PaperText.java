package menlou.packet.code;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Texts in few bytes: one for a letter, two for a Chinese or European character, one for a whole
 * answer everybody gives. Every text comes back as it was. Ends with a zero byte, unless its first
 * byte stands for the whole.
 */
final class PaperText {
  /** Names of pictures are written as the 32 bytes they spell in hexadecimal. */
  private static final Pattern PICTURE = Pattern.compile("sha256-[0-9a-f]{64}");

  private static final String PICTURE_PREFIX = "sha256-";
  private static final int END = 0;

  /** Stands for a picture; the byte has no use of its own, being a control character. */
  private static final int PICTURE_LEAD = 0x7F;

  private static final int PICTURE_BYTES = 32;

  /** The first of the bytes that are not letters themselves. */
  private static final int LEADS = 0x80;

  private static final int ANY = 0xFF;

  /** Stretches of 256 characters that a lead byte stands for. */
  private static final int IDEOGRAPHS = 0x4E;

  private static final int IDEOGRAPH_LEADS = 82;
  private static final int EUROPEAN_LEAD = LEADS + IDEOGRAPH_LEADS;
  private static final int EUROPEAN_LEADS = 32;
  private static final int OTHER_LEAD = EUROPEAN_LEAD + EUROPEAN_LEADS;

  /** Punctuation; Chinese punctuation and kana; full-width forms. */
  private static final int[] OTHERS = {0x20, 0x30, 0xFF};

  private PaperText() {}

  static byte[] encoded(String text, CodeBook book) {
    int whole = book.shortWord(text);
    if (whole > 0) {
      return new byte[] {(byte) whole};
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2 + 1);
    if (PICTURE.matcher(text).matches()) {
      out.write(PICTURE_LEAD);
      out.writeBytes(HexFormat.of().parseHex(text, PICTURE_PREFIX.length(), text.length()));
      return out.toByteArray();
    }
    text.codePoints().forEach(character -> write(character, out));
    out.write(END);
    return out.toByteArray();
  }

  private static void write(int character, ByteArrayOutputStream out) {
    int stretch = character >> 8;
    if (character >= ' ' && character < PICTURE_LEAD) {
      out.write(character);
      return;
    }
    int lead = lead(stretch);
    out.write(lead);
    if (lead == ANY) {
      out.write(character >> 16);
      out.write(stretch);
    }
    out.write(character);
  }

  private static int lead(int stretch) {
    if (stretch >= IDEOGRAPHS && stretch < IDEOGRAPHS + IDEOGRAPH_LEADS) {
      return LEADS + stretch - IDEOGRAPHS;
    }
    if (stretch < EUROPEAN_LEADS) {
      return EUROPEAN_LEAD + stretch;
    }
    for (int i = 0; i < OTHERS.length; i++) {
      if (stretch == OTHERS[i]) {
        return OTHER_LEAD + i;
      }
    }
    return ANY;
  }

  static String decoded(RecordReader in, CodeBook book) throws UnreadableRecord {
    int first = in.next();
    if (first > END && first < ' ') {
      return book.shortWord(in.raw());
    }
    if (first == PICTURE_LEAD) {
      in.raw();
      return PICTURE_PREFIX + HexFormat.of().formatHex(in.bytes(PICTURE_BYTES));
    }
    StringBuilder text = new StringBuilder();
    for (int lead = in.raw(); lead != END; lead = in.raw()) {
      text.appendCodePoint(character(lead, in));
    }
    return text.toString();
  }

  private static int character(int lead, RecordReader in) throws UnreadableRecord {
    if (lead < LEADS) {
      return lead;
    }
    if (lead < EUROPEAN_LEAD) {
      return (IDEOGRAPHS + lead - LEADS) << 8 | in.raw();
    }
    if (lead < OTHER_LEAD) {
      return (lead - EUROPEAN_LEAD) << 8 | in.raw();
    }
    if (lead < OTHER_LEAD + OTHERS.length) {
      return OTHERS[lead - OTHER_LEAD] << 8 | in.raw();
    }
    int character = (int) in.fixed(3);
    if (lead != ANY || !Character.isValidCodePoint(character)) {
      throw new UnreadableRecord("no character");
    }
    return character;
  }
}
