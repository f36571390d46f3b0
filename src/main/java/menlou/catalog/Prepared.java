package menlou.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import menlou.catalog.term.Term;

/**
 * What the build has read of the catalog, so that a start need not: parsing YAML and expressions
 * would be most of it. Holds good for a file only while its content is what was read; whatever is
 * not in it, or has changed, is read anew. Thread-safe.
 */
public final class Prepared {
  /** Where the build leaves it. */
  public static final String FILE = "catalog.prepared";

  static final Prepared NOTHING = new Prepared(Map.of(), Map.of());

  private final Map<String, Known> trees;
  private final Map<String, PackedData> terms;

  /**
   * @param checksum of the content it was read from
   */
  private record Known(int length, long checksum, PackedData tree) {}

  private Prepared(Map<String, Known> trees, Map<String, PackedData> terms) {
    this.trees = trees;
    this.terms = terms;
  }

  /** Read once, when first asked for. */
  private static final class Bundled {
    static final Prepared CATALOG = read();

    private static Prepared read() {
      try (InputStream in = Prepared.class.getResourceAsStream("/" + FILE)) {
        return in == null ? NOTHING : Prepared.of(in.readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  static Prepared bundled() {
    return Bundled.CATALOG;
  }

  static Prepared of(byte[] file) {
    PackedData data = PackedData.of(file);
    Map<String, Known> trees = new HashMap<>();
    for (int left = data.number(); left > 0; left--) {
      trees.put(data.text(), new Known(data.number(), data.wide(), data.piece()));
    }
    Map<String, PackedData> terms = new HashMap<>();
    for (int left = data.number(); left > 0; left--) {
      terms.put(data.text(), data.piece());
    }
    return new Prepared(trees, terms);
  }

  /** The tree of a file with this very content. */
  Optional<Yaml> tree(String name, byte[] content) {
    return Optional.ofNullable(trees.get(name))
        .filter(known -> known.length() == content.length)
        .filter(known -> known.checksum() == checksum(content))
        .map(known -> PackedYaml.read(known.tree().again()));
  }

  Optional<Term> term(String source) {
    return Optional.ofNullable(terms.get(source)).map(data -> PackedTerm.read(data.again()));
  }

  static long checksum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return sum.getValue();
  }
}
