package menlou.catalog.form;

import java.util.Optional;
import menlou.catalog.Defects;
import menlou.catalog.YamlNode;

/** Reads one form sheet or document. */
final class PaperReader {
  private static final Paper.Margins FORM_MARGINS = new Paper.Margins(23.4, 24.5, 23.4, 24.5);
  private static final Paper.Margins TEXT_MARGINS = new Paper.Margins(28, 26, 26, 28);

  private final Defects defects;

  PaperReader(Defects defects) {
    this.defects = defects;
  }

  Paper form(YamlNode file, PaperContext context) {
    BlockReader.allow(
        file,
        "form",
        "revision",
        "source",
        "confidence",
        "marker",
        "title",
        "note",
        "paper",
        "margins",
        "type",
        "fit",
        "stamp",
        "blocks",
        "footnotes");
    Paper.Sizes usual = new Paper.Sizes(22, 10.5, 10.5, 10.5, 7, 8, 1.45);
    return paper(file, file.need("form").text(), false, FORM_MARGINS, usual, context);
  }

  Paper document(YamlNode file, PaperContext context) {
    BlockReader.allow(
        file,
        "document",
        "revision",
        "source",
        "confidence",
        "title",
        "note",
        "paper",
        "margins",
        "type",
        "fit",
        "blocks",
        "footnotes");
    Paper.Sizes usual = new Paper.Sizes(20, 12, 10.5, 10.5, 7.5, 9, 1.6);
    return paper(file, file.need("document").text(), true, TEXT_MARGINS, usual, context);
  }

  private Paper paper(
      YamlNode file,
      String id,
      boolean document,
      Paper.Margins margins,
      Paper.Sizes sizes,
      PaperContext context) {
    PaperContext.Guarded guarded = context.guarded(file);
    PaperContext inside = guarded.inside();
    return new Paper(
        id,
        file.need("revision").text(),
        context.sources(file),
        inside.words(file, "confidence"),
        guarded.guard(),
        inside.words(file, "marker"),
        inside.words(file.need("title")),
        inside.words(file, "note"),
        file.find("paper").map(PaperReader::isLandscape).orElse(false),
        file.find("margins").map(PaperReader::margins).orElse(margins),
        file.find("type").map(type -> sizes(type, sizes)).orElse(sizes),
        FittingReader.read(file),
        file.find("stamp").map(PaperReader::isKeying).orElse(false),
        document,
        new BlockReader(defects).blocks(file.need("blocks"), inside),
        file.find("footnotes").stream()
            .flatMap(notes -> notes.items().stream())
            .map(inside::words)
            .toList(),
        file.file());
  }

  private static boolean isLandscape(YamlNode node) {
    return switch (node.text()) {
      case "portrait" -> false;
      case "landscape" -> true;
      case String other ->
          throw node.broken("paper is portrait or landscape, not \"" + other + "\"");
    };
  }

  private static boolean isKeying(YamlNode node) {
    if (!node.text().equals("keying")) {
      throw node.broken("the only stamp is keying");
    }
    return true;
  }

  private static Paper.Margins margins(YamlNode node) {
    node.allow("top", "right", "bottom", "left");
    return new Paper.Margins(
        node.need("top").number(),
        node.need("right").number(),
        node.need("bottom").number(),
        node.need("left").number());
  }

  private static Paper.Sizes sizes(YamlNode node, Paper.Sizes usual) {
    node.allow("title", "text", "label", "value", "min", "small", "leading");
    return new Paper.Sizes(
        size(node, "title").orElse(usual.title()),
        size(node, "text").orElse(usual.text()),
        size(node, "label").orElse(usual.label()),
        size(node, "value").orElse(usual.value()),
        size(node, "min").orElse(usual.min()),
        size(node, "small").orElse(usual.small()),
        size(node, "leading").orElse(usual.leading()));
  }

  private static Optional<Double> size(YamlNode node, String key) {
    return BlockReader.number(node, key);
  }
}
