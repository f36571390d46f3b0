package menlou.catalog.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import menlou.catalog.Defects;
import menlou.catalog.YamlNode;

/** Reads tables: columns, rows, cells. */
final class TableReader {
  /** How far the sums of two column lists of one table may differ, in millimetres. */
  private static final double TOLERANCE = 0.5;

  private static final List<String> KINDS =
      List.of("bar", "cells", "photo", "sign", "group", "grid", "break");

  private final Defects defects;

  TableReader(Defects defects) {
    this.defects = defects;
  }

  Table table(YamlNode node, PaperContext context) {
    node.allow("grid", "outer", "size", "rows");
    List<Double> grid = grid(node.need("grid"));
    return new Table(
        grid,
        BlockReader.number(node, "outer").orElse(1.2),
        BlockReader.number(node, "size"),
        rows(node.need("rows"), context, sum(grid), new Filling(grid.size())));
  }

  private static List<Double> grid(YamlNode node) {
    return node.items().stream().map(YamlNode::number).toList();
  }

  private static double sum(List<Double> grid) {
    return grid.stream().mapToDouble(width -> width).sum();
  }

  private List<Table.Row> rows(YamlNode list, PaperContext context, double width, Filling filling) {
    List<Table.Row> rows = new ArrayList<>();
    for (YamlNode item : list.items()) {
      defects
          .attempt(() -> row(item, context, width, filling))
          .ifPresentOrElse(rows::add, filling::lose);
    }
    return List.copyOf(rows);
  }

  private Table.Row row(YamlNode node, PaperContext context, double width, Filling filling) {
    PaperContext.Guarded guarded = context.guarded(node);
    Guard guard = guarded.guard();
    PaperContext inside = guarded.inside();
    double height = BlockReader.number(node, "height").orElse(0.0);
    return switch (kind(node)) {
      case "bar" -> {
        BlockReader.allow(node, "bar", "height", "size");
        double size = BlockReader.number(node, "size").orElse(14.0);
        yield new Table.Row.Bar(guard, inside.words(node.need("bar")), height, size);
      }
      case "cells" -> cells(node, guard, inside, height, filling);
      case "photo" -> {
        BlockReader.allow(node, "photo", "caption", "height");
        yield new Table.Row.Cells(
            guard,
            List.of(wide(ContentReader.only(node, inside).orElseThrow())),
            height,
            false,
            1,
            0);
      }
      case "sign" -> {
        BlockReader.allow(node, "sign", "height");
        yield new Table.Row.Sign(guard, SignReader.box(node.need("sign"), inside), height);
      }
      case "group" -> {
        BlockReader.allow(node, "group", "keep");
        yield new Table.Row.Group(
            guard,
            rows(node.need("group"), inside, width, filling),
            BlockReader.flag(node, "keep"));
      }
      case "grid" -> columns(node, guard, width, filling);
      default -> {
        BlockReader.allow(node, "break");
        yield new Table.Row.Break(guard);
      }
    };
  }

  private static String kind(YamlNode node) {
    return KINDS.stream()
        .filter(key -> node.find(key).isPresent())
        .findFirst()
        .orElseThrow(() -> node.broken("a row is one of " + KINDS));
  }

  private static Table.Row columns(YamlNode node, Guard guard, double width, Filling filling) {
    BlockReader.allow(node, "grid");
    List<Double> grid = grid(node.need("grid"));
    if (Math.abs(sum(grid) - width) > TOLERANCE) {
      throw node.broken(
          "these columns add up to " + sum(grid) + " mm, the table is " + width + " mm wide");
    }
    filling.columns(grid.size());
    return new Table.Row.Columns(guard, grid);
  }

  private Table.Row cells(
      YamlNode node, Guard guard, PaperContext inside, double height, Filling filling) {
    BlockReader.allow(node, "cells", "height", "header", "times", "per");
    List<Table.Cell> cells = new ArrayList<>();
    for (YamlNode cell : node.need("cells").items()) {
      defects.attempt(() -> cell(cell, inside)).ifPresentOrElse(cells::add, filling::lose);
    }
    filling.row(node, cells);
    return new Table.Row.Cells(
        guard,
        List.copyOf(cells),
        height,
        BlockReader.flag(node, "header"),
        node.find("times").map(YamlNode::whole).orElse(1),
        node.find("per").map(YamlNode::whole).orElse(0));
  }

  /** A cell over all columns; the layout cuts the span to the columns there are. */
  private static Table.Cell wide(Table.Content content) {
    return new Table.Cell(
        Guard.ALWAYS,
        Integer.MAX_VALUE,
        1,
        Optional.empty(),
        Table.Vertical.MIDDLE,
        Optional.empty(),
        List.of(content));
  }

  private Table.Cell cell(YamlNode node, PaperContext context) {
    BlockReader.allow(
        node, "span", "rows", "align", "valign", "name", "label", "value", "photo", "sign", "stack",
        "bold", "fit", "small", "caption");
    if (node.find("each").isPresent()) {
      throw node.broken("a cell takes \"with\", not \"each\"");
    }
    PaperContext.Guarded guarded = context.guarded(node);
    List<Table.Content> contents = new ArrayList<>();
    node.find("stack")
        .ifPresentOrElse(
            stack ->
                stack
                    .items()
                    .forEach(item -> contents.add(ContentReader.stacked(item, guarded.inside()))),
            () -> ContentReader.only(node, guarded.inside()).ifPresent(contents::add));
    return new Table.Cell(
        guarded.guard(),
        node.find("span").map(YamlNode::whole).orElse(1),
        node.find("rows").map(YamlNode::whole).orElse(1),
        BlockReader.side(node),
        node.find("valign")
            .map(side -> BlockReader.choice(side, side.text(), Table.Vertical.values()))
            .orElse(Table.Vertical.MIDDLE),
        guarded.inside().words(node, "name"),
        List.copyOf(contents));
  }
}
