package menlou.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads modules of fields, unfolding shapes where they are used. */
final class FieldReader {
  private static final Set<String> COMPOSITE_KEYS = Set.of("rows", "fields");

  private final Expressions language;
  private final Map<String, YamlNode> shapes;

  FieldReader(Expressions language, Map<String, YamlNode> shapes) {
    this.language = language;
    this.shapes = shapes;
  }

  static Map<String, YamlNode> shapes(YamlNode file) {
    file.allow("shapes");
    return file.need("shapes").entries();
  }

  Field module(YamlNode file) {
    file.allow("module", "rows", "fields", "derived", "when");
    return composite(new FieldPath(file.need("module").text()), file, Frame.TOP);
  }

  private Field composite(FieldPath path, YamlNode node, Frame frame) {
    Optional<Expression> when = expression(node, "when", frame);
    FieldType type =
        node.find("rows").isPresent()
            ? rows(path, node, node.need("rows"), frame)
            : new FieldType.Group(Optional.empty(), parts(path, node, frame));
    return field(path, type, node, frame, when, Optional.empty());
  }

  private FieldType rows(FieldPath path, YamlNode node, YamlNode rows, Frame frame) {
    rows.allow("as", "min", "max", "title");
    Frame inner = frame.with(rows.need("as").text(), path);
    return new FieldType.Rows(
        rows.need("as").text(),
        rows.need("min").whole(),
        rows.need("max").whole(),
        language.at(rows.need("title"), inner),
        parts(path, node, inner));
  }

  private List<Field> parts(FieldPath path, YamlNode node, Frame frame) {
    List<Field> parts = new ArrayList<>();
    node.need("fields")
        .entries()
        .forEach((name, each) -> parts.add(part(path.child(name), each, frame)));
    node.find("derived")
        .ifPresent(
            derived ->
                derived
                    .entries()
                    .forEach((name, each) -> parts.add(derived(path.child(name), each, frame))));
    return parts;
  }

  private Field part(FieldPath path, YamlNode node, Frame frame) {
    if (node.entries().keySet().stream().anyMatch(COMPOSITE_KEYS::contains)) {
      node.allow("rows", "fields", "derived", "when");
      return composite(path, node, frame);
    }
    String type = node.need("type").text();
    Optional<YamlNode> shape = Optional.ofNullable(shapes.get(type));
    if (shape.isPresent()) {
      Frame inner = frame.with("it", path);
      FieldType group =
          new FieldType.Group(Optional.of(type), marked(parts(path, shape.get(), inner), node));
      return field(path, group, node, frame, expression(node, "when", frame), Optional.empty());
    }
    return field(
        path, leaf(type, node), node, frame, expression(node, "when", frame), Optional.empty());
  }

  /** Says of parts of a shape, where it is used, that they are not printed there. */
  private static List<Field> marked(List<Field> parts, YamlNode use) {
    Map<String, YamlNode> marks = use.find("unprinted").map(YamlNode::entries).orElse(Map.of());
    Map<String, Field> marked = new LinkedHashMap<>();
    parts.forEach(part -> marked.put(part.name(), part));
    marks.forEach(
        (name, mark) -> {
          if (marked.computeIfPresent(name, (_, part) -> part.with(unprinted(mark))) == null) {
            throw mark.broken("the shape has no part \"" + name + "\"");
          }
        });
    return List.copyOf(marked.values());
  }

  private static Field.Unprinted unprinted(YamlNode reason) {
    return new Field.Unprinted(reason.text(), reason.file(), reason.line());
  }

  private Field derived(FieldPath path, YamlNode node, Frame frame) {
    node.allow("type", "is", "list", "when");
    Optional<Expression> formula = Optional.of(language.at(node.need("is"), frame));
    FieldType type = leaf(node.need("type").text(), node);
    return field(path, type, node, frame, expression(node, "when", frame), formula);
  }

  private Field field(
      FieldPath path,
      FieldType type,
      YamlNode node,
      Frame frame,
      Optional<Expression> when,
      Optional<Expression> formula) {
    return new Field(
        path,
        type,
        requirement(node, "required", new Requirement.Always(), frame),
        when,
        formula,
        expression(node, "rendering", frame),
        node.find("source").map(YamlNode::texts).orElse(List.of()),
        requirement(node, "personal", new Requirement.Never(), frame),
        type.isLeaf() ? node.find("unprinted").map(FieldReader::unprinted) : Optional.empty(),
        node.file(),
        node.line());
  }

  private Requirement requirement(YamlNode node, String key, Requirement usual, Frame frame) {
    Optional<YamlNode> said = node.find(key);
    if (said.isEmpty()) {
      return usual;
    }
    return switch (said.get().text()) {
      case "true" -> new Requirement.Always();
      case "false" -> new Requirement.Never();
      default -> new Requirement.If(language.at(said.get(), frame));
    };
  }

  private Optional<Expression> expression(YamlNode node, String key, Frame frame) {
    return node.find(key).map(place -> language.at(place, frame));
  }

  private FieldType leaf(String type, YamlNode node) {
    return switch (type) {
      case "text" ->
          new FieldType.Text(
              whole(node, "max", 4000), whole(node, "lines", 1), flag(node, "chinese"));
      case "chinese" -> new FieldType.Chinese(whole(node, "max", 200), flag(node, "latin"));
      case "choice" -> new FieldType.Choice(node.need("list").text());
      case "many" -> new FieldType.Many(node.need("list").text());
      case "date" -> new FieldType.Day();
      case "money" -> new FieldType.Cash();
      case "share" -> new FieldType.Portion();
      case "whole" ->
          new FieldType.Whole(whole(node, "min", 0), whole(node, "max", Integer.MAX_VALUE));
      case "yes-no" -> new FieldType.YesNo();
      case "country" -> new FieldType.Country();
      case "phone" -> new FieldType.Phone();
      case "email" -> new FieldType.Email();
      case "postcode" -> new FieldType.Postcode();
      case "credit-code" -> new FieldType.CreditCode();
      case "document-number" -> new FieldType.DocumentNumber(node.need("kind").text());
      case "mrz" -> new FieldType.MachineReadable(fills(node));
      case "reference" -> new FieldType.Reference(new FieldPath(node.need("to").text()));
      case "image" -> new FieldType.Image();
      case String other -> throw node.broken("unknown type \"" + other + "\"");
    };
  }

  private static Map<String, String> fills(YamlNode node) {
    Map<String, String> fills = new LinkedHashMap<>();
    node.find("fills")
        .ifPresent(map -> map.entries().forEach((what, where) -> fills.put(what, where.text())));
    return fills;
  }

  private static boolean flag(YamlNode node, String key) {
    return node.find(key).map(YamlNode::flag).orElse(false);
  }

  private static int whole(YamlNode node, String key, int otherwise) {
    return node.find(key).map(YamlNode::whole).orElse(otherwise);
  }
}
