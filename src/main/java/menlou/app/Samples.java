package menlou.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.FieldPath;
import menlou.catalog.Language;
import menlou.catalog.YamlNode;
import menlou.draft.CaseFile;

/** The bundled cases of invented companies. */
final class Samples {
  private static final String FOLDER = "samples/";

  private Samples() {}

  /**
   * One of them.
   *
   * @param title short, in each language
   * @param line a sentence about it
   */
  record Sample(String name, Map<Language, String> title, Map<Language, String> line) {}

  /** In the order to show them; the first is the one for somebody new. */
  static List<Sample> all() {
    return index().need("samples").items().stream()
        .map(
            node ->
                new Sample(
                    node.need("name").text(), words(node.need("title")), words(node.need("line"))))
        .toList();
  }

  private static Map<Language, String> words(YamlNode node) {
    return List.of(Language.values()).stream()
        .collect(Collectors.toMap(each -> each, each -> node.need(each.code()).text()));
  }

  /** The case with its dates moved along to the day given. */
  static Optional<CaseFile> find(String name, Edition edition, LocalDate today) {
    return bundled(name)
        .map(json -> CaseFile.read(json, edition).orTrouble(name).draft())
        .map(dates(edition, today)::moved)
        .map(CaseFile::of);
  }

  private static SampleDates dates(Edition edition, LocalDate today) {
    YamlNode index = index();
    return new SampleDates(
        edition,
        LocalDate.parse(index.need("asOf").text()),
        today,
        index.need("fixed").items().stream()
            .map(field -> new FieldPath(field.text()))
            .collect(Collectors.toSet()));
  }

  private static YamlNode index() {
    return CatalogFiles.builtIn().yaml(FOLDER + "index.yaml");
  }

  private static Optional<byte[]> bundled(String name) {
    try {
      return all().stream().anyMatch(sample -> sample.name().equals(name))
          ? CatalogFiles.builtIn().find(FOLDER + name + CaseFile.SUFFIX)
          : Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
