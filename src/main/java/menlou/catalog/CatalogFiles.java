package menlou.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where catalog files come from: the program itself, or a folder somebody edits. */
@FunctionalInterface
public interface CatalogFiles {
  /**
   * The bytes of the file, absent when there is none.
   *
   * @param name such as {@code catalog/sources.yaml}
   * @throws IOException when it exists and cannot be read
   */
  Optional<byte[]> find(String name) throws IOException;

  /** The files built into the program. */
  static CatalogFiles builtIn() {
    return new BuiltInFiles();
  }

  /** Files in a folder laid out like {@code resources}. */
  static CatalogFiles in(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    };
  }

  /**
   * The whole file as text.
   *
   * @throws BrokenCatalog when it is missing or unreadable
   */
  default String text(String name) {
    return decode(bytes(name));
  }

  /**
   * The whole file.
   *
   * @throws BrokenCatalog when it is missing or unreadable
   */
  default byte[] bytes(String name) {
    try {
      return find(name).orElseThrow(() -> new BrokenCatalog(name, 0, "the file is missing"));
    } catch (IOException unreadable) {
      throw new BrokenCatalog(name, 0, "cannot be read: " + unreadable.getMessage());
    }
  }

  /**
   * Whether there is such a file.
   *
   * @throws BrokenCatalog when it is unreadable
   */
  default boolean has(String name) {
    try {
      return find(name).isPresent();
    } catch (IOException unreadable) {
      throw new BrokenCatalog(name, 0, "cannot be read: " + unreadable.getMessage());
    }
  }

  /** What was read of these files when the program was built. */
  default Prepared prepared() {
    return Prepared.NOTHING;
  }

  default YamlNode yaml(String name) {
    return yaml(name, bytes(name));
  }

  /** The content of the file, read now or when the program was built. */
  default YamlNode yaml(String name, byte[] content) {
    return prepared()
        .tree(name, content)
        .map(tree -> new YamlNode(name, tree))
        .orElseGet(() -> YamlNode.parse(name, decode(content)));
  }

  /** Catalog files are UTF-8. */
  static String decode(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
