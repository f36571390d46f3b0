package menlou;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import menlou.catalog.Language;
import menlou.catalog.Severity;
import menlou.draft.Fact;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.Wording;
import menlou.interview.Assessment;
import menlou.rules.Finding;

/** Writes down all that follows from a case, always the same way, for people to compare. */
record AssessmentText(Assessment assessment) {
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("ready: " + (assessment.isReady() ? "yes" : "no"));
    lines.add("");
    lines.add("== sections");
    assessment
        .route()
        .sections()
        .forEach(state -> lines.add("%-14s%s".formatted(state.section().id(), state.status())));
    add(lines, "open", assessment.open().stream().map(Path::text).toList());
    add(lines, "set aside", setAside());
    add(lines, "computed", computed());
    add(lines, findingsHead(), List.of());
    assessment.findings().forEach(finding -> lines.addAll(finding(finding)));
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String title, List<String> more) {
    lines.add("");
    lines.add("== " + title);
    lines.addAll(more);
  }

  private String findingsHead() {
    return "findings: "
        + List.of(Severity.values()).stream()
            .map(severity -> count(severity) + " " + severity)
            .collect(Collectors.joining(", "));
  }

  private long count(Severity severity) {
    return assessment.findings().stream().filter(each -> each.severity() == severity).count();
  }

  /** Answers kept although they do not concern the company as things stand. */
  private List<String> setAside() {
    return assessment.draft().answers().all().entrySet().stream()
        .filter(answer -> Cases.EDITION.fields().at(answer.getKey().field()).type().isLeaf())
        .filter(answer -> !facts().isRelevant(answer.getKey()))
        .map(answer -> answer.getKey() + " = " + answer.getValue())
        .toList();
  }

  private List<String> computed() {
    return facts().leaves().stream()
        .filter(path -> Cases.EDITION.fields().at(path.field()).isDerived())
        .map(path -> path + " = " + value(path))
        .toList();
  }

  private String value(Path path) {
    return switch (facts().at(path)) {
      case Fact.Known _ -> new Wording(Cases.EDITION, Language.ZH).of(facts(), path).orElse("");
      case Fact.Undecided(var waitsFor) ->
          "? " + waitsFor.stream().map(Path::text).sorted().collect(Collectors.joining(", "));
      case Fact.NotApplicable _ -> "—";
      case Fact.Missing _, Fact.Absent _ -> "";
      case Fact.Invalid(String text, var refusal) -> "! " + text + " " + refusal.code();
    };
  }

  private Facts facts() {
    return assessment.facts();
  }

  static List<String> finding(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(head(finding));
    lines.add(
        "  about " + finding.about().stream().map(Path::text).collect(Collectors.joining(", ")));
    finding.overruled().ifPresent(reason -> lines.add("  overruled: " + reason));
    for (Language language : Language.values()) {
      lines.add("  " + finding.problem(Cases.EDITION, language));
      lines.add("  → " + finding.fix(Cases.EDITION, language));
    }
    return lines;
  }

  static String head(Finding finding) {
    return finding.severity()
        + " "
        + finding.rule()
        + finding.row().map(row -> " " + row).orElse("");
  }
}
