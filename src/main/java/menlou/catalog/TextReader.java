package menlou.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all words of one language into dotted keys: {@code rules.capital.adds-up.finding}. */
final class TextReader {
  private TextReader() {}

  static Texts read(CatalogFiles files, Language language, List<String> names, Defects defects) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String name : names) {
      String file = "text/" + language.code() + "/" + name + ".yaml";
      defects.attempt(() -> files.yaml(file)).ifPresent(node -> collect(name, node, words));
    }
    return new Texts(language, words);
  }

  private static void collect(String key, YamlNode node, Map<String, String> words) {
    if (node.isText()) {
      words.put(key, node.text());
    } else {
      node.entries().forEach((name, child) -> collect(key + "." + name, child, words));
    }
  }
}
