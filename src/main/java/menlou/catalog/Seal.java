package menlou.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The fingerprint of a set of catalog files: SHA-256 over their names and contents in the order of
 * names. Line ends count as line feeds, so that a checkout on another system has the same seal.
 */
public final class Seal {
  private Seal() {}

  public static String of(CatalogFiles files, List<String> names) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names.stream().distinct().sorted().toList()) {
        Optional<byte[]> content = files.find(name);
        if (content.isPresent()) {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(lineFeeds(content.get()));
          digest.update((byte) 0);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static byte[] lineFeeds(byte[] content) {
    return new String(content, StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Where the seal of an edition is kept; an edition still being written has none. */
  public static String file(String edition) {
    return "catalog/editions/" + edition + "/seal.sha256";
  }

  /** The defect of an edition whose files are not those it was sealed with. */
  static Optional<Defect> broken(CatalogFiles files, Edition edition) {
    String file = file(edition.id());
    if (!files.has(file)) {
      return Optional.empty();
    }
    String kept = files.text(file).strip();
    return kept.equals(edition.seal())
        ? Optional.empty()
        : Optional.of(
            new Defect(
                file,
                1,
                "the edition was sealed as " + kept + ", its files are now " + edition.seal()));
  }
}
