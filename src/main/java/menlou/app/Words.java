package menlou.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Language;
import menlou.catalog.Texts;
import menlou.catalog.YamlNode;
import menlou.draft.CaseFileProblem;
import menlou.draft.Trouble;
import menlou.packet.proof.Fault;

/**
 * The words of the command line in one language, read without opening an edition: help must come at
 * once, and also when the catalog is broken.
 */
final class Words {
  private final Texts texts;

  private Words(Texts texts) {
    this.texts = texts;
  }

  static Words of(Language language) {
    Map<String, String> words = new LinkedHashMap<>();
    CatalogFiles files = CatalogFiles.builtIn();
    for (String name : List.of("cli", "ui", "proof")) {
      collect(name, files.yaml("text/" + language.code() + "/" + name + ".yaml"), words);
    }
    return new Words(new Texts(language, words));
  }

  private static void collect(String key, YamlNode node, Map<String, String> words) {
    if (node.isText()) {
      words.put(key, node.text());
    } else {
      node.entries().forEach((name, child) -> collect(key + "." + name, child, words));
    }
  }

  Language language() {
    return texts.language();
  }

  /** The words under {@code cli.<key>}. */
  String get(String key) {
    return texts.get("cli." + key);
  }

  String get(String key, Map<String, String> values) {
    return texts.get("cli." + key, values);
  }

  /** What is wrong with a file, and where. */
  String fault(Fault fault) {
    return fault.text(texts);
  }

  /** The words under {@code proof.<key>}. */
  String proof(String key, Map<String, String> values) {
    return texts.get("proof." + key, values);
  }

  /** What is wrong and how to mend it, in two sentences. */
  String trouble(Trouble trouble) {
    return problem(trouble.code(), trouble.details())
        + " "
        + mend(trouble.code(), trouble.details());
  }

  String problem(CaseFileProblem problem) {
    return problem(problem.code(), problem.details());
  }

  String mend(CaseFileProblem problem) {
    return mend(problem.code(), problem.details());
  }

  private String problem(String code, Map<String, String> details) {
    return texts.get("ui.trouble." + code + ".problem", details);
  }

  private String mend(String code, Map<String, String> details) {
    return texts.get("ui.trouble." + code + ".mend", details);
  }
}
