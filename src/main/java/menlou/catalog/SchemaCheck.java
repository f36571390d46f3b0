package menlou.catalog;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Checks the shape of each catalog file by the JSON Schema of its kind, and points at the line that
 * is wrong.
 */
public final class SchemaCheck {
  /** The kind of a file by where it lies; the longest beginning that fits decides. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("catalog/editions/", "edition"),
          Map.entry("catalog/fields/", "fields"),
          Map.entry("catalog/fields/shapes.yaml", "shapes"),
          Map.entry("catalog/interview/", "interview"),
          Map.entry("catalog/rules/", "rules"),
          Map.entry("catalog/lists/", "list"),
          Map.entry("catalog/sources.yaml", "sources"),
          Map.entry("catalog/forms/", "form"),
          Map.entry("catalog/documents/", "document"),
          Map.entry("catalog/packet.yaml", "packet"),
          Map.entry("text/", "texts"));

  private final CatalogFiles files;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new HashMap<>();
  private final Defects defects = new Defects();

  private SchemaCheck(CatalogFiles files) {
    this.files = files;
  }

  /** Every defect of shape in the YAML files named. */
  public static List<Defect> of(CatalogFiles files, List<String> names) {
    SchemaCheck check = new SchemaCheck(files);
    names.stream().filter(name -> name.endsWith(".yaml")).distinct().forEach(check::file);
    return check.defects.sorted();
  }

  private void file(String name) {
    Optional<String> kind = kind(name);
    if (kind.isEmpty()) {
      defects.add(name, 0, "no schema is known for this file");
      return;
    }
    if (files.has(name)) {
      defects.attempt(() -> compare(files.yaml(name), schema(kind.get()))).ifPresent(this::addAll);
    }
  }

  private static Optional<String> kind(String name) {
    return KINDS.keySet().stream()
        .filter(name::startsWith)
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(KINDS::get);
  }

  private Schema schema(String kind) {
    return schemas.computeIfAbsent(
        kind, each -> registry.getSchema(schemaText("schema/" + each + ".json")));
  }

  /** A folder of catalog files need not hold the schemas as well. */
  private String schemaText(String name) {
    return (files.has(name) ? files : CatalogFiles.builtIn()).text(name);
  }

  private static List<Defect> compare(YamlNode node, Schema schema) {
    return schema.validate(json(node)).stream()
        .map(
            error -> {
              YamlNode place = place(node, error.getInstanceLocation());
              return new Defect(place.file(), place.line(), error.getMessage());
            })
        .toList();
  }

  private void addAll(List<Defect> more) {
    more.forEach(defects::add);
  }

  /** The node at the location, or the nearest one above it. */
  private static YamlNode place(YamlNode root, NodePath location) {
    YamlNode here = root;
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      Optional<YamlNode> next =
          step instanceof Integer index
              ? Optional.of(here.items().get(index))
              : here.find(String.valueOf(step));
      if (next.isEmpty()) {
        return here;
      }
      here = next.get();
    }
    return here;
  }

  private static JsonNode json(YamlNode node) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    if (node.isMap()) {
      var object = factory.objectNode();
      node.entries().forEach((key, value) -> object.set(key, json(value)));
      return object;
    }
    if (node.isList()) {
      var array = factory.arrayNode();
      node.items().forEach(item -> array.add(json(item)));
      return array;
    }
    return scalar(node, factory);
  }

  private static JsonNode scalar(YamlNode node, JsonNodeFactory factory) {
    String text = node.text();
    if (node.isPlain() && (text.equals("true") || text.equals("false"))) {
      return factory.booleanNode(Boolean.parseBoolean(text));
    }
    if (node.isPlain() && text.matches("-?\\d{1,9}(\\.\\d+)?")) {
      return text.contains(".")
          ? factory.numberNode(Double.parseDouble(text))
          : factory.numberNode(Integer.parseInt(text));
    }
    return factory.stringNode(text);
  }
}
