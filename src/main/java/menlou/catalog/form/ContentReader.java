package menlou.catalog.form;

import java.util.Optional;
import menlou.catalog.YamlNode;

/** Reads what a cell holds. */
final class ContentReader {
  private static final Table.Part WHOLE =
      new Table.Part(Optional.empty(), 0, Optional.empty(), Table.Turn.EVERY);

  private ContentReader() {}

  /** One of several contents of a cell. */
  static Table.Content stacked(YamlNode node, PaperContext context) {
    node.allow(
        "label", "value", "photo", "sign", "bold", "fit", "small", "caption", "height", "align",
        "when", "only");
    return of(node, context, part(node, context))
        .orElseThrow(() -> node.broken("a stack holds labels, values, photos and signs"));
  }

  /** What stands in the cell or row itself; empty for an empty cell. */
  static Optional<Table.Content> only(YamlNode node, PaperContext context) {
    return of(node, context, WHOLE);
  }

  private static Optional<Table.Content> of(YamlNode node, PaperContext context, Table.Part part) {
    Optional<Words> small = context.words(node, "small");
    if (node.find("label").isPresent()) {
      return Optional.of(
          new Table.Content.Label(
              part, context.words(node.need("label")), BlockReader.flag(node, "bold"), small));
    }
    if (node.find("value").isPresent()) {
      return Optional.of(
          new Table.Content.Value(
              part, context.words(node.need("value")), FittingReader.read(node), small));
    }
    if (node.find("photo").isPresent()) {
      return Optional.of(
          new Table.Content.Photo(
              part, context.expression(node.need("photo")), context.words(node, "caption")));
    }
    return node.find("sign")
        .map(sign -> new Table.Content.Sign(part, SignReader.box(sign, context)));
  }

  private static Table.Part part(YamlNode node, PaperContext context) {
    return new Table.Part(
        node.find("when").map(context::condition),
        BlockReader.number(node, "height").orElse(0.0),
        BlockReader.side(node),
        node.find("only")
            .map(turn -> BlockReader.choice(turn, turn.text(), Table.Turn.values()))
            .orElse(Table.Turn.EVERY));
  }
}
