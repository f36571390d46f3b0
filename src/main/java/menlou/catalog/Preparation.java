package menlou.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import menlou.catalog.term.Term;

/** Makes, when the program is built, what {@link Prepared} reads at every start. */
public final class Preparation {
  private Preparation() {}

  /** The file's content: every tree and every expression of the edition. */
  public static byte[] of(CatalogFiles files, Edition edition) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Expression each : edition.language().all()) {
      terms.computeIfAbsent(each.source(), _ -> edition.language().parsed(each));
    }
    List<String> names = edition.files().stream().filter(name -> name.endsWith(".yaml")).toList();
    return Packing.pack(
        out -> {
          out.number(names.size());
          names.forEach(name -> tree(name, files.bytes(name), out));
          out.number(terms.size());
          terms.forEach(
              (source, term) -> {
                out.text(source);
                out.piece(piece -> PackedTerm.write(term, piece));
              });
        });
  }

  private static void tree(String name, byte[] content, Packing out) {
    Yaml tree = YamlParser.parse(name, CatalogFiles.decode(content));
    out.text(name);
    out.number(content.length);
    out.wide(Prepared.checksum(content));
    out.piece(piece -> PackedYaml.write(tree, piece));
  }
}
