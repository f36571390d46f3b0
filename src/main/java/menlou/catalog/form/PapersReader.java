package menlou.catalog.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Defects;
import menlou.catalog.Expressions;
import menlou.catalog.Fields;
import menlou.catalog.Frame;
import menlou.catalog.Uses;
import menlou.catalog.YamlNode;

/** Reads all papers an edition names. */
final class PapersReader {
  private static final String DICTIONARY = "text/en/forms.yaml";

  private final CatalogFiles files;
  private final Defects defects;
  private final Dictionary dictionary;
  private final PaperContext context;

  private PapersReader(CatalogFiles files, Fields fields, Expressions language, Defects defects) {
    this.files = files;
    this.defects = defects;
    this.dictionary =
        defects
            .attempt(() -> Dictionary.read(files.yaml(DICTIONARY)))
            .orElse(new Dictionary(Map.of()));
    this.context = new PaperContext(fields, language, dictionary, new Uses(), Frame.TOP);
  }

  /** Reads the forms, documents and packet plan the edition's head names. */
  static Papers read(
      YamlNode head, CatalogFiles files, Fields fields, Expressions language, Defects defects) {
    return new PapersReader(files, fields, language, defects)
        .read(
            head.find("forms").map(YamlNode::texts).orElse(List.of()),
            head.find("documents").map(YamlNode::texts).orElse(List.of()),
            head.find("packet").map(YamlNode::text));
  }

  /**
   * Reads forms, documents and the packet plan; defects are collected.
   *
   * @param forms such as {@code company-application/2019}
   * @param documents ids
   * @param plan file name without ending, such as {@code packet}
   */
  private Papers read(List<String> forms, List<String> documents, Optional<String> plan) {
    PaperReader reader = new PaperReader(defects);
    Map<String, Paper> sheets = papers("catalog/forms/", forms, reader::form);
    Map<String, Paper> texts = papers("catalog/documents/", documents, reader::document);
    PlanReader order = new PlanReader(defects, ids(forms), ids(documents));
    return new Papers(
        sheets,
        texts,
        plan.flatMap(name -> read("catalog/" + name + ".yaml", order::plan)),
        context.uses());
  }

  /** A form is listed as {@code folder/revision}, and its folder is its id. */
  private static Set<String> ids(List<String> names) {
    return names.stream()
        .map(name -> name.substring(0, (name + "/").indexOf('/')))
        .collect(Collectors.toUnmodifiableSet());
  }

  private <T> Optional<T> read(String file, BiFunction<YamlNode, PaperContext, T> read) {
    return defects.attempt(() -> read.apply(files.yaml(file), context));
  }

  private Map<String, Paper> papers(
      String folder, List<String> names, BiFunction<YamlNode, PaperContext, Paper> read) {
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (String name : names) {
      read(folder + name + ".yaml", read).ifPresent(paper -> add(paper, name, papers));
    }
    return papers;
  }

  private void add(Paper paper, String name, Map<String, Paper> papers) {
    String named = paper.document() ? paper.id() : paper.id() + "/" + paper.revision();
    if (!named.equals(name)) {
      defects.add(paper.file(), 1, "calls itself \"" + named + "\", its file \"" + name + "\"");
    }
    if (papers.put(paper.id(), paper) != null) {
      defects.add(paper.file(), 1, "a second revision of \"" + paper.id() + "\" in one edition");
    }
  }
}
