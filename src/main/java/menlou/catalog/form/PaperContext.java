package menlou.catalog.form;

import java.util.List;
import java.util.Optional;
import menlou.catalog.Expression;
import menlou.catalog.Expressions;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.catalog.Fields;
import menlou.catalog.Frame;
import menlou.catalog.Template;
import menlou.catalog.Uses;
import menlou.catalog.YamlNode;

/** What names mean at a place in a paper: the fields, and the row variables bound around it. */
record PaperContext(
    Fields fields, Expressions language, Dictionary dictionary, Uses uses, Frame frame) {
  /** A thing's guard, and what names mean inside it. */
  record Guarded(Guard guard, PaperContext inside) {}

  Words words(YamlNode node) {
    if (node.isMap()) {
      node.allow("zh", "en");
      return new Words(printed(template(node.need("zh"))), template(node.need("en")));
    }
    Template zh = printed(template(node));
    return new Words(
        zh,
        dictionary
            .whole(node.text())
            .map(en -> template(node, en))
            .orElseGet(() -> dictionary.pieces(zh, words -> untranslated(words, node))));
  }

  private void untranslated(String words, YamlNode node) {
    uses.untranslated().putIfAbsent(words, new Uses.Place(node.file(), node.line()));
  }

  private Template template(YamlNode node) {
    return template(node, node.text().stripTrailing());
  }

  private Template template(YamlNode node, String text) {
    Template template = Template.parse(node, text, frame, language);
    uses.of(template);
    return template;
  }

  /** The Chinese papers are handed in; their English copy is a courtesy. */
  private Template printed(Template zh) {
    uses.printed().addAll(zh.expressions());
    return zh;
  }

  Optional<Words> words(YamlNode node, String key) {
    return node.find(key).map(this::words);
  }

  /** A yes or no. */
  Expression condition(YamlNode node) {
    Expression condition = language.at(node, frame);
    uses.conditions().add(condition);
    return condition;
  }

  /** A value that is printed as it is: a picture, or how many. */
  Expression expression(YamlNode node) {
    Expression value = language.at(node, frame);
    uses.values().add(value);
    uses.printed().add(value);
    return value;
  }

  private Expression picking(YamlNode node) {
    Expression condition = condition(node);
    uses.picking().add(condition);
    return condition;
  }

  List<String> sources(YamlNode node) {
    List<String> ids = node.find("source").map(YamlNode::texts).orElse(List.of());
    ids.forEach(id -> uses.sources().add(new Uses.SourceUse(id, node.file(), node.line())));
    return ids;
  }

  /** Reads {@code when}, {@code each}, {@code with}, {@code where}, {@code atLeast}. */
  Guarded guarded(YamlNode node) {
    Optional<YamlNode> rows = node.find("each").or(() -> node.find("with"));
    if (rows.isEmpty()) {
      node.find("where")
          .ifPresent(
              where -> {
                throw where.broken("\"where\" needs \"each\" or \"with\"");
              });
      return new Guarded(new Guard(node.find("when").map(this::condition), Optional.empty()), this);
    }
    FieldPath path = new FieldPath(rows.get().text());
    PaperContext inside =
        new PaperContext(fields, language, dictionary, uses, frame(rows.get(), path));
    Loop loop =
        new Loop(
            path,
            variable(rows.get(), path),
            node.find("where").map(inside::picking),
            node.find("with").isPresent(),
            node.find("atLeast").map(YamlNode::whole).orElse(0));
    // The condition of the whole thing may look at the row as well.
    return new Guarded(
        new Guard(node.find("when").map(inside::condition), Optional.of(loop)), inside);
  }

  /** Row variables for the list and every list around it, outermost first. */
  private Frame frame(YamlNode node, FieldPath path) {
    Frame outer = path.parent().isPresent() ? frame(node, path.parent().get()) : frame;
    return fields
                .find(path)
                .map(Field::type)
                .orElseThrow(() -> node.broken("no field \"" + path + "\""))
            instanceof FieldType.Rows rows
        ? outer.with(rows.as(), path)
        : outer;
  }

  private String variable(YamlNode node, FieldPath path) {
    if (fields.find(path).map(Field::type).orElse(null) instanceof FieldType.Rows rows) {
      return rows.as();
    }
    throw node.broken("\"" + path + "\" is no list of rows");
  }
}
