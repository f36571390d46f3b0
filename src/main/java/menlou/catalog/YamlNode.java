package menlou.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a YAML file: reads typed content and knows file and line, so that every complaint can
 * point.
 *
 * <p>All accessors throw {@link BrokenCatalog} with the position when the content has another
 * shape.
 */
public final class YamlNode {
  private final String file;
  private final Yaml node;
  private volatile @Nullable Map<String, YamlNode> entries;

  YamlNode(String file, Yaml node) {
    this.file = file;
    this.node = node;
  }

  /** Parses one document; {@code file} is only used in complaints. */
  public static YamlNode parse(String file, String content) {
    return new YamlNode(file, YamlParser.parse(file, content));
  }

  Yaml tree() {
    return node;
  }

  public String file() {
    return file;
  }

  /** 1-based line where this node begins. */
  public int line() {
    return node.line();
  }

  public BrokenCatalog broken(String message) {
    return new BrokenCatalog(file, line(), message);
  }

  public boolean isText() {
    return node instanceof Yaml.Text;
  }

  public boolean isList() {
    return node instanceof Yaml.Sequence;
  }

  public boolean isMap() {
    return node instanceof Yaml.Mapping;
  }

  public String text() {
    if (node instanceof Yaml.Text text) {
      return text.value();
    }
    throw broken("expected a text");
  }

  /** True when this is a bare number, boolean or null rather than a quoted or free text. */
  public boolean isPlain() {
    return node instanceof Yaml.Text text && text.plain();
  }

  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      case String other -> throw broken("expected true or false, not \"" + other + "\"");
    };
  }

  public int whole() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException bad) {
      throw broken("expected a whole number, not \"" + text() + "\"");
    }
  }

  public double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException bad) {
      throw broken("expected a number, not \"" + text() + "\"");
    }
  }

  public List<YamlNode> items() {
    if (node instanceof Yaml.Sequence sequence) {
      return sequence.items().stream().map(item -> new YamlNode(file, item)).toList();
    }
    throw broken("expected a list");
  }

  /** A list of texts; a single text stands for a list of one. */
  public List<String> texts() {
    return isText() ? List.of(text()) : items().stream().map(YamlNode::text).toList();
  }

  /** Keys in file order. */
  public Map<String, YamlNode> entries() {
    Map<String, YamlNode> known = entries;
    if (known == null) {
      known = Collections.unmodifiableMap(read());
      entries = known;
    }
    return known;
  }

  private Map<String, YamlNode> read() {
    if (!(node instanceof Yaml.Mapping mapping)) {
      throw broken("expected a map of names");
    }
    Map<String, YamlNode> read = new LinkedHashMap<>();
    for (Yaml.Entry entry : mapping.entries()) {
      YamlNode key = new YamlNode(file, entry.key());
      if (read.put(key.text(), new YamlNode(file, entry.value())) != null) {
        throw key.broken("\"" + key.text() + "\" stands here twice");
      }
    }
    return read;
  }

  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  public YamlNode need(String key) {
    return find(key).orElseThrow(() -> broken("\"" + key + "\" is missing"));
  }

  /** Complains about keys nobody reads; a typing slip must not be silently ignored. */
  public void allow(String... keys) {
    List<Defect> unknown = new ArrayList<>();
    entries()
        .forEach(
            (key, value) -> {
              if (!List.of(keys).contains(key)) {
                unknown.add(new Defect(file, value.line(), "unknown name \"" + key + "\""));
              }
            });
    if (!unknown.isEmpty()) {
      throw new BrokenCatalog(unknown);
    }
  }
}
