package menlou.packet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import menlou.draft.Facts;

/** Numbers packets: the same case always has the same number, another answer gives another. */
final class PacketId {
  /** Without letters and digits that are mistaken for each other. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;

  private PacketId() {}

  /** Such as {@code K7QF-2MXD}. */
  static String of(Facts facts, Optional<byte[]> caseBytes) {
    MessageDigest digest = sha256();
    digest.update(facts.edition().seal().getBytes(StandardCharsets.UTF_8));
    caseBytes.ifPresentOrElse(
        digest::update,
        () ->
            facts
                .answers()
                .all()
                .forEach(
                    (path, text) ->
                        digest.update(
                            (path + "=" + text + "\n").getBytes(StandardCharsets.UTF_8))));
    byte[] hash = digest.digest();
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      id.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(hash[i] & 31));
    }
    return id.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
