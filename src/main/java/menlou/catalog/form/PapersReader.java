package menlou.catalog.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Defects;
import menlou.catalog.Expressions;
import menlou.catalog.Fields;
import menlou.catalog.Frame;
import menlou.catalog.YamlNode;

/** Reads all papers an edition names. */
public final class PapersReader {
  private static final String DICTIONARY = "text/en/forms.yaml";

  private final CatalogFiles files;
  private final Defects defects;
  private final Dictionary dictionary;
  private final PaperContext context;

  public PapersReader(CatalogFiles files, Fields fields, Expressions language, Defects defects) {
    this.files = files;
    this.defects = defects;
    this.dictionary =
        defects
            .attempt(() -> Dictionary.read(files.yaml(DICTIONARY)))
            .orElse(new Dictionary(Map.of()));
    this.context = new PaperContext(fields, language, dictionary, new Uses(), Frame.TOP);
  }

  /**
   * Reads forms, documents and the packet plan; defects are collected.
   *
   * @param forms such as {@code company-application/2019}
   * @param documents ids
   * @param plan file name without ending, such as {@code packet}
   */
  public Papers read(List<String> forms, List<String> documents, Optional<String> plan) {
    PaperReader reader = new PaperReader(defects);
    Map<String, Paper> sheets = papers("catalog/forms/", forms, reader::form);
    Map<String, Paper> texts = papers("catalog/documents/", documents, reader::document);
    Optional<PacketPlan> order =
        plan.flatMap(
            name ->
                defects.attempt(
                    () ->
                        new PlanReader(defects)
                            .plan(files.yaml("catalog/" + name + ".yaml"), context)));
    Papers papers =
        new Papers(sheets, texts, order, List.copyOf(dictionary.missing()), context.uses());
    order.ifPresent(each -> checkParts(each, papers, plan.orElse("")));
    return papers;
  }

  private Map<String, Paper> papers(
      String folder, List<String> names, BiFunction<YamlNode, PaperContext, Paper> read) {
    Map<String, Paper> papers = new LinkedHashMap<>();
    for (String name : names) {
      String file = folder + name + ".yaml";
      defects
          .attempt(() -> read.apply(files.yaml(file), context))
          .ifPresent(paper -> papers.put(paper.id(), paper));
    }
    return papers;
  }

  private void checkParts(PacketPlan plan, Papers papers, String file) {
    for (PacketPlan.Part part : plan.parts()) {
      if (!(part.content() instanceof PacketPlan.Content.Own)
          && papers.of(part.content()).isEmpty()) {
        defects.add(
            "catalog/" + file + ".yaml",
            0,
            "part \"" + part.id() + "\" names a paper the edition does not have");
      }
    }
  }
}
