package menlou.catalog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens an edition: reads all its files, collecting every defect on the way. */
public final class EditionReader {
  /** Words that belong to the program are read along with the edition, but not sealed with it. */
  private static final List<String> PROGRAM_TEXTS =
      List.of("values", "translation", "ui", "cli", "proof");

  private static final List<String> TEXTS =
      Stream.concat(Stream.of("fields", "interview", "rules", "packet"), PROGRAM_TEXTS.stream())
          .toList();

  private final FilesReadAhead files;
  private final Defects defects = new Defects();

  private EditionReader(CatalogFiles files) {
    this.files = new FilesReadAhead(files);
  }

  /**
   * Opens an edition for use. Reading the bundled one takes well under a second; conditions are
   * compiled later.
   *
   * @param supplement reads what a package built on this one adds
   * @throws BrokenCatalog naming every defect that can be seen without compiling conditions
   */
  public static Edition open(CatalogFiles files, String id, Supplement.Reader supplement) {
    return new EditionReader(files).read(id, supplement);
  }

  private Edition read(String id, Supplement.Reader supplement) {
    YamlNode head = files.yaml("catalog/editions/" + id + "/edition.yaml");
    head.allow(
        "edition",
        "inForce",
        "lists",
        "fields",
        "interview",
        "rules",
        "forms",
        "documents",
        "packet",
        "schemas");
    files.prepare(allOf(head));
    Map<String, CodeList> lists = lists(head.need("lists").texts());
    Expressions language = new Expressions(lists, files.prepared());
    Map<String, Source> sources =
        defects
            .attempt(() -> SourceReader.read(files.yaml("catalog/sources.yaml"), defects))
            .orElse(Map.of());
    Fields fields = fields(head.need("fields").texts(), language);
    language.declare(fields);
    Interview interview =
        defects
            .attempt(
                () ->
                    new InterviewReader(fields)
                        .read(
                            files.yaml(
                                "catalog/interview/" + head.need("interview").text() + ".yaml"),
                            defects))
            .orElse(new Interview("", List.of()));
    List<Rule> rules = rules(head.need("rules").texts(), new RuleReader(fields, language));
    Supplement papers = supplement.read(head, files, fields, language, defects);
    Map<Language, Texts> texts = new EnumMap<>(Language.class);
    for (Language spoken : Language.values()) {
      texts.put(spoken, TextReader.read(files, spoken, TEXTS, defects));
    }
    defects.throwIfAny();
    return new Edition(
        head.need("edition").text(),
        LocalDate.parse(head.need("inForce").text()),
        fields,
        interview,
        rules,
        papers,
        lists,
        sources,
        texts,
        language,
        files.found(),
        seal());
  }

  /** Every YAML file the edition may be made of, the large ones first. */
  private static List<String> allOf(YamlNode head) {
    List<String> all = new ArrayList<>();
    for (Language spoken : Language.values()) {
      TEXTS.forEach(name -> all.add("text/" + spoken.code() + "/" + name + ".yaml"));
    }
    all.add("catalog/sources.yaml");
    all.add("catalog/fields/shapes.yaml");
    for (String kind : List.of("lists", "fields", "interview", "rules", "documents")) {
      head.find(kind)
          .ifPresent(
              node ->
                  node.texts().forEach(name -> all.add("catalog/" + kind + "/" + name + ".yaml")));
    }
    return all;
  }

  private Map<String, CodeList> lists(List<String> names) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    ListReader reader = new ListReader(files);
    names.forEach(
        name -> defects.attempt(() -> reader.read(name)).ifPresent(list -> lists.put(name, list)));
    return lists;
  }

  private Fields fields(List<String> names, Expressions language) {
    Map<String, YamlNode> shapes =
        defects
            .attempt(() -> FieldReader.shapes(files.yaml("catalog/fields/shapes.yaml")))
            .orElse(Map.of());
    FieldReader reader = new FieldReader(language, shapes);
    return new Fields(
        names.stream()
            .map(
                name ->
                    defects.attempt(
                        () -> reader.module(files.yaml("catalog/fields/" + name + ".yaml"))))
            .flatMap(Optional::stream)
            .toList());
  }

  private List<Rule> rules(List<String> names, RuleReader reader) {
    List<Rule> rules = new ArrayList<>();
    names.forEach(
        name ->
            defects
                .attempt(() -> reader.read(files.yaml("catalog/rules/" + name + ".yaml"), defects))
                .ifPresent(rules::addAll));
    return List.copyOf(rules);
  }

  private static boolean isSealed(String file) {
    return PROGRAM_TEXTS.stream()
        .noneMatch(name -> file.startsWith("text/") && file.endsWith("/" + name + ".yaml"));
  }

  private String seal() {
    try {
      return Seal.of(files, files.found().stream().filter(EditionReader::isSealed).toList());
    } catch (IOException unreadable) {
      throw new BrokenCatalog("catalog", 0, "cannot be read: " + unreadable.getMessage());
    }
  }
}
