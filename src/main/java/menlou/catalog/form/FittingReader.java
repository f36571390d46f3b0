package menlou.catalog.form;

import java.util.List;
import java.util.Optional;
import menlou.catalog.YamlNode;

/** Reads what may be done to make a value fit: of a cell, or of all cells of a paper. */
final class FittingReader {
  private static final double FULL = 100;

  /** Narrower letters than half as wide are no letters any more. */
  private static final double NARROWEST = 50;

  private FittingReader() {}

  /** Nothing said where there is no {@code fit}. */
  static Table.Fitting read(YamlNode node) {
    return node.find("fit").map(FittingReader::fitting).orElse(Table.Fitting.UNSAID);
  }

  private static Table.Fitting fitting(YamlNode fit) {
    fit.allow("size", "min", "condense", "order", "then", "lines");
    Optional<Double> size = BlockReader.number(fit, "size");
    Optional<Double> min = BlockReader.number(fit, "min");
    if (size.isPresent() && min.isPresent() && min.get() > size.get()) {
      throw fit.broken("the smallest size is larger than the size");
    }
    return new Table.Fitting(
        size,
        min,
        fit.find("condense").map(FittingReader::width),
        fit.find("order").map(FittingReader::order),
        fit.find("then")
            .map(then -> BlockReader.choice(then, then.text(), Table.Overflow.values())),
        fit.find("lines").map(YamlNode::whole).orElse(0));
  }

  private static double width(YamlNode node) {
    double width = node.number();
    if (width < NARROWEST || width > FULL) {
      throw node.broken("letters are condensed to " + NARROWEST + " to " + FULL + " per cent");
    }
    return width;
  }

  private static List<Remedy> order(YamlNode node) {
    List<Remedy> order =
        node.items().stream()
            .map(item -> BlockReader.choice(item, item.text(), Remedy.values()))
            .toList();
    if (order.stream().distinct().count() < order.size()) {
      throw node.broken("a remedy is named twice");
    }
    return order;
  }
}
