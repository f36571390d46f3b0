package menlou.catalog.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.Defects;
import menlou.catalog.YamlNode;

/** Reads what a packet consists of. */
final class PlanReader {
  private final Defects defects;
  private final Set<String> forms;
  private final Set<String> documents;
  private final Set<String> ids = new HashSet<>();

  /** {@code forms} and {@code documents} are the ids the edition has. */
  PlanReader(Defects defects, Set<String> forms, Set<String> documents) {
    this.defects = defects;
    this.forms = forms;
    this.documents = documents;
  }

  PacketPlan plan(YamlNode file, PaperContext context) {
    file.allow("packet", "title", "cover", "returns", "parts", "papers");
    List<PacketPlan.Part> parts = new ArrayList<>();
    for (YamlNode part : file.need("parts").items()) {
      defects.attempt(() -> part(part, context)).ifPresent(parts::add);
    }
    List<PacketPlan.Enclosure> enclosures = new ArrayList<>();
    file.find("papers")
        .ifPresent(
            papers ->
                papers
                    .items()
                    .forEach(
                        paper ->
                            defects
                                .attempt(() -> enclosure(paper, context))
                                .ifPresent(enclosures::add)));
    return new PacketPlan(
        file.need("packet").text(),
        context.words(file.need("title")),
        lines(file, "cover", context),
        lines(file, "returns", context),
        List.copyOf(parts),
        List.copyOf(enclosures));
  }

  private static List<PacketPlan.Line> lines(YamlNode file, String key, PaperContext context) {
    return file.find(key).stream()
        .flatMap(lines -> lines.items().stream())
        .map(line -> line(line, context))
        .toList();
  }

  private static PacketPlan.Line line(YamlNode node, PaperContext context) {
    node.allow("label", "value");
    return new PacketPlan.Line(
        context.words(node.need("label")), context.words(node.need("value")));
  }

  private PacketPlan.Part part(YamlNode node, PaperContext context) {
    node.allow(
        "id",
        "title",
        "form",
        "document",
        "builtin",
        "when",
        "originals",
        "handed",
        "copies",
        "keying");
    PacketPlan.Count originals = count(node, "originals", 1, context);
    return new PacketPlan.Part(
        once(node.need("id")),
        context.words(node.need("title")),
        content(node),
        node.find("when").map(context::condition),
        originals,
        node.find("handed").isPresent() ? count(node, "handed", 1, context) : originals,
        count(node, "copies", 0, context),
        BlockReader.flag(node, "keying"));
  }

  private PacketPlan.Content content(YamlNode node) {
    Optional<PacketPlan.Content> form =
        node.find("form").map(each -> new PacketPlan.Content.Form(known(each, "form", forms)));
    Optional<PacketPlan.Content> document =
        node.find("document")
            .map(each -> new PacketPlan.Content.Document(known(each, "document", documents)));
    return form.or(() -> document)
        .or(() -> node.find("builtin").map(PlanReader::own))
        .orElseThrow(() -> node.broken("a part is a form, a document or a builtin"));
  }

  private static String known(YamlNode node, String what, Set<String> ids) {
    if (!ids.contains(node.text())) {
      throw node.broken("the edition has no " + what + " \"" + node.text() + "\"");
    }
    return node.text();
  }

  private static PacketPlan.Content own(YamlNode node) {
    return new PacketPlan.Content.Own(
        BlockReader.choice(node, node.text(), PacketPlan.BuiltIn.values()));
  }

  private String once(YamlNode id) {
    if (!ids.add(id.text())) {
      defects.add(id, "\"" + id.text() + "\" stands here twice");
    }
    return id.text();
  }

  private static PacketPlan.Count count(
      YamlNode node, String key, int usual, PaperContext context) {
    Optional<YamlNode> count = node.find(key);
    if (count.isEmpty()) {
      return new PacketPlan.Count.Fixed(usual);
    }
    return count.get().text().matches("\\d+")
        ? new PacketPlan.Count.Fixed(count.get().whole())
        : new PacketPlan.Count.Computed(context.expression(count.get()));
  }

  private PacketPlan.Enclosure enclosure(YamlNode node, PaperContext context) {
    BlockReader.allow(node, "id", "title", "originals", "copies", "advice", "source");
    PaperContext.Guarded guarded = context.guarded(node);
    PaperContext inside = guarded.inside();
    return new PacketPlan.Enclosure(
        once(node.need("id")),
        inside.words(node.need("title")),
        guarded.guard(),
        count(node, "originals", 0, inside),
        count(node, "copies", 0, inside),
        inside.words(node, "advice"),
        context.sources(node));
  }
}
