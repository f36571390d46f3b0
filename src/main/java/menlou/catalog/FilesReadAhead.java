package menlou.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Catalog files kept once read, and parsed by all processors before they are wanted: reading YAML
 * is most of the work of opening an edition. Remembers which files were asked for.
 */
final class FilesReadAhead implements CatalogFiles {
  private final CatalogFiles source;
  private final Map<String, Optional<byte[]>> bytes = new ConcurrentHashMap<>();
  private final Map<String, YamlNode> parsed = new ConcurrentHashMap<>();
  private final List<String> asked = new ArrayList<>();

  FilesReadAhead(CatalogFiles source) {
    this.source = source;
  }

  @Override
  public Prepared prepared() {
    return source.prepared();
  }

  /** Parses the files named; a broken or missing one is left for its reader to complain about. */
  void prepare(List<String> names) {
    names.parallelStream().forEach(this::parseQuietly);
  }

  private void parseQuietly(String name) {
    try {
      load(name).ifPresent(content -> parsed.put(name, yaml(name, content)));
    } catch (BrokenCatalog | IOException left) {
      parsed.remove(name);
    }
  }

  private Optional<byte[]> load(String name) throws IOException {
    Optional<byte[]> known = bytes.get(name);
    if (known == null) {
      known = source.find(name);
      bytes.put(name, known);
    }
    return known;
  }

  @Override
  public Optional<byte[]> find(String name) throws IOException {
    Optional<byte[]> content = load(name);
    content.ifPresent(_ -> asked.add(name));
    return content;
  }

  @Override
  public YamlNode yaml(String name) {
    YamlNode ready = parsed.get(name);
    if (ready != null) {
      asked.add(name);
      return ready;
    }
    return CatalogFiles.super.yaml(name);
  }

  /** Every file found so far, in the order asked for, each once. */
  List<String> found() {
    return asked.stream().distinct().toList();
  }
}
