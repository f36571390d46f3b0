package menlou.packet.code;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.Path;

/**
 * The number on every page of a packet: the start of a SHA-256 over all its case says, so the same
 * case always has the same number, another answer gives another, and a case put together from codes
 * can be proved. Pictures count by the names answers use for them, which are hashes themselves.
 *
 * @param value 40 bits
 */
public record PacketNumber(long value) {
  static final int BYTES = 5;

  /** Without letters and digits that are mistaken for each other; five bits each. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LETTERS = 8;

  /**
   * The number of a case.
   *
   * @param written as its case file says it
   */
  public static PacketNumber of(Draft written) {
    MessageDigest digest = sha256();
    add(digest, "menlou-case");
    add(digest, written.edition());
    add(digest, written.filing());
    add(digest, written.id().toString());
    add(digest, written.title());
    add(digest, Integer.toString(written.answers().size()));
    written
        .answers()
        .all()
        .forEach(
            (path, text) -> {
              add(digest, path.text());
              add(digest, text);
            });
    written
        .overrulings()
        .values()
        .forEach(
            each -> {
              add(digest, each.rule());
              add(digest, each.row().map(Path::text).orElse(""));
              add(digest, each.reason());
            });
    return new PacketNumber(ByteBuffer.wrap(digest.digest()).getLong() >>> (64 - 8 * BYTES));
  }

  /** Each text with its length before it, so that no two cases run together. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  /** Three bytes that tell cases apart, whatever their answers. */
  static int caseMark(DraftId id) {
    byte[] hash = sha256().digest(id.toString().getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getInt() >>> 8;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Reads what {@link #toString()} writes. */
  public static Optional<PacketNumber> parse(String text) {
    long value = 0;
    String letters = text.replace("-", "");
    for (int i = 0; i < letters.length(); i++) {
      int digit = ALPHABET.indexOf(letters.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      value = value << 5 | digit;
    }
    return letters.length() == LETTERS ? Optional.of(new PacketNumber(value)) : Optional.empty();
  }

  /** As it is printed, such as {@code K7QF-2MXD}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      text.append(i == LETTERS / 2 ? "-" : "");
      text.append(ALPHABET.charAt((int) (value >> (5 * (LETTERS - 1 - i))) & 31));
    }
    return text.toString();
  }
}
