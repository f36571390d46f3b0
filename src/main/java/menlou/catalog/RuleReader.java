package menlou.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files of rules. */
final class RuleReader {
  private final Fields fields;
  private final Expressions language;

  RuleReader(Fields fields, Expressions language) {
    this.fields = fields;
    this.language = language;
  }

  List<Rule> read(YamlNode file, Defects defects) {
    return file.need("rules").items().stream()
        .map(item -> defects.attempt(() -> rule(item)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Rule rule(YamlNode item) {
    item.allow("id", "severity", "each", "when", "holds", "about", "values", "source");
    Optional<FieldPath> each = item.find("each").map(node -> list(node));
    Frame frame = each.map(this::frame).orElse(Frame.TOP);
    Map<String, Expression> values = new LinkedHashMap<>();
    item.find("values")
        .ifPresent(
            map ->
                map.entries().forEach((name, node) -> values.put(name, language.at(node, frame))));
    return new Rule(
        item.need("id").text(),
        severity(item.need("severity")),
        each,
        frame,
        item.find("when").map(node -> language.at(node, frame)),
        language.at(item.need("holds"), frame),
        item.need("about").items().stream().map(this::about).toList(),
        values,
        item.need("source").items().stream().map(RuleReader::citation).toList(),
        item.file(),
        item.line());
  }

  private FieldPath list(YamlNode node) {
    FieldPath path = new FieldPath(node.text());
    boolean rows =
        fields.find(path).map(Field::type).filter(FieldType.Rows.class::isInstance).isPresent();
    if (!rows) {
      throw node.broken("\"" + path + "\" is no list of rows");
    }
    return path;
  }

  /** Row variables for the list and every list around it, outermost first. */
  private Frame frame(FieldPath path) {
    Frame outer = path.parent().map(this::frame).orElse(Frame.TOP);
    return fields.find(path).map(Field::type).orElseThrow() instanceof FieldType.Rows rows
        ? outer.with(rows.as(), path)
        : outer;
  }

  private FieldPath about(YamlNode node) {
    FieldPath path = new FieldPath(node.text());
    if (fields.find(path).isEmpty()) {
      throw node.broken("no field \"" + path + "\"");
    }
    return path;
  }

  private static Severity severity(YamlNode node) {
    return switch (node.text()) {
      case "blocks" -> Severity.BLOCKS;
      case "warns" -> Severity.WARNS;
      case "advises" -> Severity.ADVISES;
      case String other ->
          throw node.broken("severity is blocks, warns or advises, not \"" + other + "\"");
    };
  }

  private static Citation citation(YamlNode node) {
    node.allow("id", "article");
    return new Citation(node.need("id").text(), node.find("article").map(YamlNode::text));
  }
}
