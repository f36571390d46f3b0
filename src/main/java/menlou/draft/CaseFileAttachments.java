package menlou.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
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
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text.text());
      if (name(bytes).equals(name)) {
        return Optional.of(bytes);
      }
      complaints.add("case.attachment-differs", node.place(), name, name(bytes));
    } catch (IllegalArgumentException _) {
      complaints.add("case.attachment-damaged", node.place(), name);
    }
    return Optional.empty();
  }
}
