package menlou.catalog.form;

import java.util.List;
import menlou.catalog.YamlNode;

/** Reads signature boxes. */
final class SignReader {
  private SignReader() {}

  static SignBox box(YamlNode node, PaperContext context) {
    node.allow("caption", "signers", "date", "line", "height");
    return new SignBox(
        context.words(node, "caption"),
        node.need("signers").items().stream().map(signer -> signer(signer, context)).toList(),
        node.find("date")
            .map(date -> BlockReader.choice(date, date.text(), SignBox.DatePlace.values()))
            .orElse(SignBox.DatePlace.END),
        node.find("line").map(YamlNode::flag),
        BlockReader.number(node, "height"));
  }

  private static SignBox.Signer signer(YamlNode node, PaperContext context) {
    BlockReader.allow(node, "label", "name", "role", "verb", "by", "blank", "perRow");
    PaperContext.Guarded guarded = context.guarded(node);
    PaperContext inside = guarded.inside();
    boolean blank = BlockReader.flag(node, "blank");
    if (!blank
        && (node.find("name").isEmpty()
            || node.find("role").isEmpty()
            || node.find("verb").isEmpty())) {
      throw node.broken("who signs needs name, role and verb, or blank: true");
    }
    List<String> keys = List.of("label", "name");
    if (keys.stream().allMatch(key -> node.find(key).isEmpty())) {
      throw node.broken("a place to sign needs a label or a name");
    }
    return new SignBox.Signer(
        guarded.guard(),
        inside.words(node, "label"),
        inside.words(node, "name"),
        inside.words(node, "role"),
        inside.words(node, "verb"),
        inside.words(node, "by"),
        blank,
        node.find("perRow").map(YamlNode::whole).orElse(1));
  }
}
