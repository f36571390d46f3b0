package menlou.catalog.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.catalog.Defects;
import menlou.catalog.YamlNode;

/** Reads what a packet consists of. */
final class PlanReader {
  private final Defects defects;

  PlanReader(Defects defects) {
    this.defects = defects;
  }

  PacketPlan plan(YamlNode file, PaperContext context) {
    file.allow("packet", "title", "cover", "parts", "papers");
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
        file.find("cover").stream()
            .flatMap(cover -> cover.items().stream())
            .map(line -> line(line, context))
            .toList(),
        List.copyOf(parts),
        List.copyOf(enclosures));
  }

  private static PacketPlan.Line line(YamlNode node, PaperContext context) {
    node.allow("label", "value");
    return new PacketPlan.Line(
        context.words(node.need("label")), context.words(node.need("value")));
  }

  private static PacketPlan.Part part(YamlNode node, PaperContext context) {
    node.allow(
        "id", "title", "form", "document", "builtin", "when", "originals", "copies", "keying");
    return new PacketPlan.Part(
        node.need("id").text(),
        context.words(node.need("title")),
        content(node),
        node.find("when").map(context::condition),
        count(node, "originals", 1, context),
        count(node, "copies", 0, context),
        BlockReader.flag(node, "keying"));
  }

  private static PacketPlan.Content content(YamlNode node) {
    Optional<PacketPlan.Content> content =
        node.find("form").map(form -> new PacketPlan.Content.Form(form.text()));
    return content
        .or(
            () ->
                node.find("document")
                    .map(document -> new PacketPlan.Content.Document(document.text())))
        .or(
            () ->
                node.find("builtin")
                    .map(
                        own ->
                            new PacketPlan.Content.Own(
                                BlockReader.choice(own, own.text(), PacketPlan.BuiltIn.values()))))
        .orElseThrow(() -> node.broken("a part is a form, a document or a builtin"));
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

  private static PacketPlan.Enclosure enclosure(YamlNode node, PaperContext context) {
    BlockReader.allow(node, "id", "title", "originals", "copies", "advice", "source");
    PaperContext.Guarded guarded = context.guarded(node);
    PaperContext inside = guarded.inside();
    return new PacketPlan.Enclosure(
        node.need("id").text(),
        inside.words(node.need("title")),
        guarded.guard(),
        count(node, "originals", 0, inside),
        count(node, "copies", 0, inside),
        inside.words(node, "advice"),
        context.sources(node));
  }
}
