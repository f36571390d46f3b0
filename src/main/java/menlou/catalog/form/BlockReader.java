package menlou.catalog.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import menlou.catalog.Defects;
import menlou.catalog.YamlNode;

/** Reads the blocks of a paper. */
final class BlockReader {
  private static final List<String> GUARDS = List.of("when", "each", "with", "where", "atLeast");
  private static final List<String> KINDS =
      List.of(
          "paragraph",
          "heading",
          "clause",
          "list",
          "table",
          "signatures",
          "photo",
          "group",
          "space",
          "break");

  private final Defects defects;
  private final TableReader tables;

  BlockReader(Defects defects) {
    this.defects = defects;
    this.tables = new TableReader(defects);
  }

  /** Complains about every key that is neither a guard nor named here. */
  static void allow(YamlNode node, String... keys) {
    node.allow(Stream.concat(GUARDS.stream(), Arrays.stream(keys)).toArray(String[]::new));
  }

  List<Block> blocks(YamlNode list, PaperContext context) {
    List<Block> blocks = new ArrayList<>();
    for (YamlNode item : list.items()) {
      defects.attempt(() -> block(item, context)).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Block block(YamlNode node, PaperContext context) {
    PaperContext.Guarded guarded = context.guarded(node);
    Guard guard = guarded.guard();
    PaperContext inside = guarded.inside();
    return switch (kind(node)) {
      case "paragraph" -> paragraph(node, guard, inside);
      case "heading" -> {
        allow(node, "heading", "level", "number");
        int level = node.find("level").map(YamlNode::whole).orElse(1);
        boolean numbered = node.find("number").map(YamlNode::flag).orElse(level == 1);
        yield new Block.Heading(guard, inside.words(node.need("heading")), level, numbered);
      }
      case "clause" -> {
        allow(node, "clause", "paragraphs");
        List<Words> paragraphs = new ArrayList<>(List.of(inside.words(node.need("clause"))));
        node.find("paragraphs")
            .ifPresent(more -> more.items().forEach(each -> paragraphs.add(inside.words(each))));
        yield new Block.Clause(guard, List.copyOf(paragraphs));
      }
      case "list" -> items(node, guard, inside);
      case "table" -> {
        allow(node, "table", "keep", "follows");
        yield new Block.Grid(
            guard,
            tables.table(node.need("table"), inside),
            flag(node, "keep"),
            flag(node, "follows"));
      }
      case "signatures" -> {
        allow(node, "signatures");
        yield new Block.Signatures(guard, SignReader.box(node.need("signatures"), inside));
      }
      case "photo" -> photo(node, guard, inside);
      case "group" -> {
        allow(node, "group", "keep");
        yield new Block.Group(guard, blocks(node.need("group"), inside), flag(node, "keep"));
      }
      case "space" -> {
        allow(node, "space");
        yield new Block.Space(guard, node.need("space").number());
      }
      default -> {
        allow(node, "break");
        yield new Block.Break(guard);
      }
    };
  }

  private static String kind(YamlNode node) {
    return KINDS.stream()
        .filter(key -> node.find(key).isPresent())
        .findFirst()
        .orElseThrow(() -> node.broken("a block is one of " + KINDS));
  }

  private static Block paragraph(YamlNode node, Guard guard, PaperContext inside) {
    allow(node, "paragraph", "align", "indent", "left", "size", "bold", "space");
    return new Block.Paragraph(
        guard,
        inside.words(node.need("paragraph")),
        side(node).orElse(Block.Side.JUSTIFY),
        number(node, "indent").orElse(0.0),
        number(node, "left").orElse(0.0),
        number(node, "size"),
        flag(node, "bold"),
        number(node, "space").orElse(0.0));
  }

  private Block items(YamlNode node, Guard guard, PaperContext inside) {
    allow(node, "list", "style");
    List<Block.Item> items = new ArrayList<>();
    for (YamlNode item : node.need("list").items()) {
      defects.attempt(() -> item(item, inside)).ifPresent(items::add);
    }
    String style = node.find("style").map(YamlNode::text).orElse("chinese");
    return new Block.Items(
        guard, List.copyOf(items), choice(node, style, Block.Numbering.values()));
  }

  private static Block.Item item(YamlNode node, PaperContext context) {
    if (!node.isMap() || node.find("item").isEmpty()) {
      return new Block.Item(Guard.ALWAYS, context.words(node));
    }
    allow(node, "item");
    PaperContext.Guarded guarded = context.guarded(node);
    return new Block.Item(guarded.guard(), guarded.inside().words(node.need("item")));
  }

  private static Block photo(YamlNode node, Guard guard, PaperContext inside) {
    allow(node, "photo", "caption", "width", "height");
    return new Block.Photo(
        guard,
        inside.expression(node.need("photo")),
        inside.words(node, "caption"),
        number(node, "width").orElse(140.0),
        number(node, "height").orElse(90.0));
  }

  static boolean flag(YamlNode node, String key) {
    return node.find(key).map(YamlNode::flag).orElse(false);
  }

  static Optional<Double> number(YamlNode node, String key) {
    return node.find(key).map(YamlNode::number);
  }

  static Optional<Block.Side> side(YamlNode node) {
    return node.find("align").map(side -> choice(side, side.text(), Block.Side.values()));
  }

  static <E extends Enum<E>> E choice(YamlNode place, String word, E[] values) {
    for (E value : values) {
      if (value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(word)) {
        return value;
      }
    }
    throw place.broken(
        "\""
            + word
            + "\" is none of "
            + Arrays.toString(values).toLowerCase(java.util.Locale.ROOT));
  }
}
