package menlou.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import menlou.value.PictureFile;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of a case file and proves that each is the one its name says. */
final class CaseFileAttachments {
  private final CaseFileComplaints complaints;

  CaseFileAttachments(CaseFileComplaints complaints) {
    this.complaints = complaints;
  }

  /** The name of a picture: {@code sha256-<hex>}. */
  static String name(byte[] picture) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(picture);
      return "sha256-" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  SequencedMap<String, byte[]> read(@Nullable CaseFileNode node) {
    SequencedMap<String, byte[]> pictures = new TreeMap<>();
    switch (node) {
      case null -> {}
      case CaseFileNode.Nothing _ -> {}
      case CaseFileNode.Names names -> {
        complaints.duplicates(names);
        names
            .entries()
            .forEach(
                (name, each) -> picture(name, each).ifPresent(bytes -> pictures.put(name, bytes)));
      }
      case CaseFileNode other -> complaints.add("case.not-names", other.place());
    }
    return pictures;
  }

  private Optional<byte[]> picture(String name, CaseFileNode node) {
    if (!(node instanceof CaseFileNode.Text text)) {
      complaints.add("case.not-text", node.place());
      return Optional.empty();
    }
    Optional<byte[]> bytes = decoded(text.text());
    if (bytes.isEmpty()) {
      complaints.add("case.attachment-damaged", node.place(), name);
      return bytes;
    }
    if (!name(bytes.get()).equals(name)) {
      complaints.add("case.attachment-differs", node.place(), name, name(bytes.get()));
      return Optional.empty();
    }
    Optional<PictureFile.Flaw> flaw = PictureFile.flaw(bytes.get());
    flaw.ifPresent(each -> complaints.add(code(each), node.place(), name, most(each)));
    return flaw.isEmpty() ? bytes : Optional.empty();
  }

  /** Line breaks, which mail programs put in, are passed over; nothing else is. */
  private static Optional<byte[]> decoded(String text) {
    boolean strange = text.chars().anyMatch(c -> c > ' ' && !isBase64(c));
    if (strange || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** RFC 4648, section 4. */
  private static boolean isBase64(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/'
        || c == '=';
  }

  private static String code(PictureFile.Flaw flaw) {
    return switch (flaw) {
      case OTHER_KIND -> "case.picture-kind";
      case CUT_OFF -> "case.picture-cut-off";
      case TOO_MANY_PIXELS -> "case.picture-pixels";
      case TOO_LARGE -> "case.picture-large";
    };
  }

  private static String most(PictureFile.Flaw flaw) {
    return switch (flaw) {
      case OTHER_KIND, CUT_OFF -> "";
      case TOO_MANY_PIXELS -> Integer.toString(PictureFile.MOST_PIXELS / 1_000_000);
      case TOO_LARGE -> Integer.toString(PictureFile.MOST_BYTES >> 20);
    };
  }
}
