package menlou.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a YAML file: reads typed content and knows file and line, so that every complaint can
 * point.
 *
 * <p>All accessors throw {@link BrokenCatalog} with the position when the content has another
 * shape.
 */
public final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Parses one document; {@code file} is only used in complaints. */
  public static YamlNode parse(String file, String content) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).setParseComments(false).build();
      return new YamlNode(
          file,
          new Compose(settings)
              .composeString(content)
              .orElseThrow(() -> new BrokenCatalog(file, 0, "the file is empty")));
    } catch (MarkedYamlEngineException bad) {
      int line = bad.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new BrokenCatalog(file, line, "not YAML: " + bad.getProblem());
    }
  }

  public String file() {
    return file;
  }

  /** 1-based line where this node begins. */
  public int line() {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  public BrokenCatalog broken(String message) {
    return new BrokenCatalog(file, line(), message);
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw broken("expected a text");
  }

  /** True when this is a bare number, boolean or null rather than a quoted or free text. */
  public boolean isPlain() {
    return node instanceof ScalarNode scalar && scalar.isPlain();
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
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
    }
    throw broken("expected a list");
  }

  /** A list of texts; a single text stands for a list of one. */
  public List<String> texts() {
    return isText() ? List.of(text()) : items().stream().map(YamlNode::text).toList();
  }

  /** Keys in file order. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw broken("expected a map of names");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.broken("\"" + key.text() + "\" stands here twice");
      }
    }
    return entries;
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
