package menlou.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import menlou.catalog.Citation;
import menlou.catalog.Edition;
import menlou.catalog.FieldWords;
import menlou.catalog.Language;
import menlou.catalog.Source;
import menlou.draft.CaseFileProblem;
import menlou.draft.Path;
import menlou.draft.Trouble;
import menlou.draft.Wording;
import menlou.interview.Assessment;
import menlou.rules.Finding;

/** What is to be said of a case, for people line by line and for programs as JSON. */
record CaseReport(Edition edition, Language language) {
  List<String> lines(String name, Assessment assessment, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(name, assessment, words));
    for (Finding finding : assessment.findings()) {
      lines.add("");
      lines.add(
          "  " + words.get("check." + kind(finding)) + "  " + rule(finding) + places(finding));
      lines.add("    " + finding.problem(edition, language));
      lines.add("    → " + finding.fix(edition, language));
      finding.overruled().ifPresent(reason -> lines.add(overruled(reason, words)));
      if (!finding.sources().isEmpty()) {
        lines.add("    " + words.get("check.source", Map.of("source", sources(finding))));
      }
    }
    if (!assessment.open().isEmpty()) {
      lines.add("");
      lines.add("  " + words.get("check.open"));
      assessment.open().forEach(path -> lines.add("    " + path + "  " + label(path, assessment)));
    }
    return lines;
  }

  String headline(String name, Assessment assessment, Words words) {
    Map<String, String> counts =
        Map.of(
            "case",
            name,
            "blocking",
            "" + assessment.blocking().size(),
            "open",
            "" + assessment.open().size(),
            "others",
            "" + (assessment.findings().size() - assessment.blocking().size()));
    return words.get(assessment.isReady() ? "check.ready" : "check.not-ready", counts);
  }

  private static String overruled(String reason, Words words) {
    return "    " + words.get("check.overruled", Map.of("reason", reason));
  }

  private static String kind(Finding finding) {
    return switch (finding.severity()) {
      case BLOCKS -> "blocks";
      case WARNS -> "warns";
      case ADVISES -> "advises";
    };
  }

  private static String rule(Finding finding) {
    return "[" + finding.rule() + "] ";
  }

  private String places(Finding finding) {
    return finding.about().stream().limit(4).map(Path::text).collect(Collectors.joining(", "));
  }

  private String sources(Finding finding) {
    return finding.sources().stream().map(this::source).collect(Collectors.joining("; "));
  }

  private String source(Citation citation) {
    Optional<Source> known = Optional.ofNullable(edition.sources().get(citation.source()));
    String title =
        known
            .map(source -> source.title().getOrDefault(language, source.id()))
            .orElse(citation.source());
    String article =
        citation
            .article()
            .map(number -> language == Language.ZH ? "第" + number + "条" : " art. " + number)
            .orElse("");
    return title + article;
  }

  /** Rows are told apart by what they are called. */
  String label(Path path, Assessment assessment) {
    String label = FieldWords.label(edition, language, path.field());
    Wording wording = new Wording(edition, language);
    String row =
        path.enclosingRow().map(each -> wording.rowTitle(assessment.facts(), each)).orElse("");
    return row.isBlank() ? label : label + " (" + row + ")";
  }

  /**
   * A case that can be read.
   *
   * @param notes what was passed over in reading it
   */
  Map<String, Object> json(
      String name, List<CaseFileProblem> notes, Assessment assessment, Words words) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("case", name);
    json.put("id", assessment.draft().id().toString());
    json.put("edition", edition.id());
    json.put("ready", assessment.isReady());
    json.put("findings", assessment.findings().stream().map(this::json).toList());
    json.put(
        "open",
        assessment.open().stream()
            .map(path -> ordered("field", path.text(), "label", label(path, assessment)))
            .toList());
    json.put("notes", notes.stream().map(each -> json(each, words)).toList());
    return json;
  }

  private Map<String, Object> json(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", finding.rule());
    json.put("severity", kind(finding));
    json.put("about", finding.about().stream().map(Path::text).toList());
    json.put("problem", finding.problem(edition, language));
    json.put("fix", finding.fix(edition, language));
    json.put("sources", finding.sources().stream().map(this::source).toList());
    finding.overruled().ifPresent(reason -> json.put("overruled", reason));
    return json;
  }

  Map<String, Object> unusable(String name, List<CaseFileProblem> problems, Words words) {
    Map<String, Object> json = failed(name);
    json.put("problems", problems.stream().map(each -> json(each, words)).toList());
    return json;
  }

  private static Map<String, Object> json(CaseFileProblem problem, Words words) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", problem.code());
    json.put("place", problem.place().path());
    json.put("line", problem.place().line());
    json.put("column", problem.place().column());
    json.put("problem", words.problem(problem));
    json.put("fix", words.mend(problem));
    return json;
  }

  Map<String, Object> refused(String name, Trouble trouble, Words words) {
    Map<String, Object> json = failed(name);
    json.put(
        "problems", List.of(ordered("code", trouble.code(), "problem", words.trouble(trouble))));
    return json;
  }

  private static Map<String, Object> failed(String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("case", name);
    json.put("ready", false);
    return json;
  }

  private static Map<String, Object> ordered(
      String name, String value, String otherName, String otherValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, value);
    map.put(otherName, otherValue);
    return map;
  }
}
