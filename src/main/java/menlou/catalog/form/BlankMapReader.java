package menlou.catalog.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.BrokenCatalog;
import menlou.catalog.CatalogCheck;
import menlou.catalog.Defect;
import menlou.catalog.Defects;
import menlou.catalog.Edition;
import menlou.catalog.Frame;
import menlou.catalog.Template;
import menlou.catalog.Uses;
import menlou.catalog.YamlNode;

/** Reads the map of a blank and holds it against the fields of an edition. */
public final class BlankMapReader {
  private static final int LONGEST = 1 << 21;

  private final Defects defects = new Defects();
  private final Set<String> names = new HashSet<>();
  private final PaperContext context;

  private BlankMapReader(Edition edition) {
    context =
        new PaperContext(
            edition.fields(), edition.language(), new Dictionary(Map.of()), new Uses(), Frame.TOP);
  }

  /**
   * The map, sound in itself. Boxes whose value was left empty are left out.
   *
   * @param file its name, for complaints
   * @throws menlou.catalog.BrokenCatalog naming every defect with its line
   */
  public static BlankMap read(String file, String content, Edition edition) {
    BlankMapReader reader = new BlankMapReader(edition);
    Optional<BlankMap> map = reader.defects.attempt(() -> reader.map(file, content));
    // The expressions are worth a look even when something else is amiss.
    reader.check(edition);
    return map.orElseThrow();
  }

  private void check(Edition edition) {
    CatalogCheck.of(edition, context.uses()).forEach(defects::add);
    defects.throwIfAny();
  }

  private BlankMap map(String file, String content) {
    if (content.length() > LONGEST) {
      throw new BrokenCatalog(List.of(new Defect(file, 0, "too long to be the map of a blank")));
    }
    YamlNode node = YamlNode.parse(file, content);
    node.allow("blank", "fingerprint", "fit", "boxes");
    List<BlankMap.Box> boxes = new ArrayList<>();
    for (YamlNode box : node.need("boxes").items()) {
      defects.attempt(() -> box(box)).flatMap(each -> each).ifPresent(boxes::add);
    }
    return new BlankMap(file, node.need("fingerprint").text(), fitting(node), boxes);
  }

  /** An official page neither grows nor has an annex of ours. */
  private static Table.Fitting fitting(YamlNode node) {
    node.find("fit")
        .flatMap(fit -> fit.find("then"))
        .ifPresent(
            then -> {
              throw then.broken("nothing grows or moves on a blank; leave \"then\" out");
            });
    return FittingReader.read(node);
  }

  private Optional<BlankMap.Box> box(YamlNode node) {
    node.allow(
        "name", "page", "at", "text", "beside", "value", "tick", "when", "each", "with", "where",
        "row", "fit", "align");
    YamlNode name = node.need("name");
    if (!names.add(name.text())) {
      throw name.broken("a second box of the name \"" + name.text() + "\"");
    }
    PaperContext.Guarded guarded = context.guarded(node);
    Optional<BlankMap.Content> content = content(node, guarded.inside());
    BlankMap.Place place = place(node.need("at"));
    int page = positive(node.need("page"));
    int row = node.find("row").map(BlankMapReader::positive).orElse(1);
    if (node.find("each").isPresent() != node.find("row").isPresent()) {
      throw node.broken("\"each\" and \"row\" need each other: which row of the list goes here?");
    }
    return content.map(
        what ->
            new BlankMap.Box(
                name.text(),
                node.line(),
                page,
                place,
                guarded.guard(),
                row,
                what,
                fitting(node),
                BlockReader.side(node).orElse(Block.Side.LEFT)));
  }

  private Optional<BlankMap.Content> content(YamlNode node, PaperContext inside) {
    Optional<YamlNode> value = node.find("value").filter(each -> !each.text().isBlank());
    Optional<YamlNode> tick = node.find("tick");
    if (value.isPresent() && tick.isPresent()) {
      throw node.broken("a box holds a value or a tick, not both");
    }
    return tick.<BlankMap.Content>map(each -> new BlankMap.Content.Tick(inside.condition(each)))
        .or(() -> value.map(each -> new BlankMap.Content.Value(words(each, inside))));
  }

  /** As it stands, in both languages: the blank is official and has only one. */
  private static Words words(YamlNode node, PaperContext inside) {
    Template template = Template.parse(node, inside.frame(), inside.language());
    inside.uses().of(template);
    return new Words(template, template);
  }

  private static BlankMap.Place place(YamlNode node) {
    List<Double> numbers = node.items().stream().map(YamlNode::number).toList();
    if (numbers.size() != 4 || !(numbers.get(2) > 0) || !(numbers.get(3) > 0)) {
      throw node.broken("expected [left, top, width, height] in millimetres");
    }
    return new BlankMap.Place(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  private static int positive(YamlNode node) {
    if (node.whole() < 1) {
      throw node.broken("counted from 1");
    }
    return node.whole();
  }
}
