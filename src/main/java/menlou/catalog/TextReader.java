package menlou.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all words of one language into dotted keys: {@code rules.capital.adds-up.finding}. */
final class TextReader {
  private TextReader() {}

  static Texts read(CatalogFiles files, Language language, List<String> names, Defects defects) {
    Map<String, YamlNode> words = new LinkedHashMap<>();
    for (String name : names) {
      String file = "text/" + language.code() + "/" + name + ".yaml";
      defects
          .attempt(() -> files.yaml(file))
          .ifPresent(node -> collect(name, node, words, defects));
    }
    Map<String, String> said = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    words.forEach(
        (key, node) -> {
          said.put(key, node.text());
          lines.put(key, node.line());
        });
    return new Texts(language, said, lines);
  }

  private static void collect(
      String key, YamlNode node, Map<String, YamlNode> words, Defects defects) {
    if (!node.isText()) {
      node.entries().forEach((name, child) -> collect(key + "." + name, child, words, defects));
    } else if (words.put(key, node) != null) {
      defects.add(node, "the words \"" + key + "\" stand here twice");
    }
  }
}
