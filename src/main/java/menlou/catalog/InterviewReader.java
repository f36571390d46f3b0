package menlou.catalog;

import java.util.List;
import java.util.Optional;

/** Reads the questions of a filing. */
final class InterviewReader {
  private final Fields fields;

  InterviewReader(Fields fields) {
    this.fields = fields;
  }

  Interview read(YamlNode file, Defects defects) {
    file.allow("filing", "sections");
    return new Interview(
        file.need("filing").text(),
        file.need("sections").items().stream()
            .map(item -> defects.attempt(() -> section(item, defects)))
            .flatMap(Optional::stream)
            .toList());
  }

  private Section section(YamlNode item, Defects defects) {
    item.allow("id", "phase", "icon", "questions");
    return new Section(
        item.need("id").text(),
        item.need("phase").text(),
        item.need("icon").text(),
        item.need("questions").items().stream()
            .map(question -> defects.attempt(() -> question(question)))
            .flatMap(Optional::stream)
            .toList(),
        item.file(),
        item.line());
  }

  private Question question(YamlNode item) {
    item.allow("id", "rows", "only", "parts", "asks");
    Optional<FieldPath> rows = item.find("rows").map(node -> known(node, node.text()));
    List<Part> parts =
        item.find("parts")
            .map(list -> list.items().stream().map(part -> part(part, rows)).toList())
            .orElseGet(() -> List.of(new Part("main", asks(item.need("asks"), rows))));
    return new Question(
        item.need("id").text(),
        rows,
        item.find("only").map(YamlNode::flag).orElse(false),
        parts,
        item.file(),
        item.line());
  }

  private Part part(YamlNode item, Optional<FieldPath> rows) {
    item.allow("id", "asks");
    return new Part(item.need("id").text(), asks(item.need("asks"), rows));
  }

  private List<FieldPath> asks(YamlNode list, Optional<FieldPath> rows) {
    return list.items().stream()
        .map(node -> known(node, rows.map(path -> path + ".").orElse("") + node.text()))
        .toList();
  }

  private FieldPath known(YamlNode node, String text) {
    FieldPath path = new FieldPath(text);
    if (fields.find(path).isEmpty()) {
      throw node.broken("no field \"" + path + "\"");
    }
    return path;
  }
}
