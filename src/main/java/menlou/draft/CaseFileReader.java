package menlou.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import menlou.catalog.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files, forgiving what can be understood without guessing: numbers and truth values for
 * texts, lists of codes, rows without ids, missing heads. Not thread-safe; one for each file.
 */
final class CaseFileReader {
  private static final Set<String> HEAD =
      Set.of(
          "schema",
          "version",
          "edition",
          "filing",
          "id",
          "title",
          "answers",
          "overrides",
          "attachments");

  private static final Set<String> OVERRIDE = Set.of("rule", "row", "reason");

  /** A whole number from 2 on. */
  private static final Pattern LATER_VERSION = Pattern.compile("[2-9]|[1-9][0-9]{1,5}");

  /** No path of a row has as many characters; looking through longer ones would take too deep. */
  private static final int LONGEST_PATH = 500;

  private final Edition edition;
  private final CaseFileComplaints complaints = new CaseFileComplaints();

  CaseFileReader(Edition edition) {
    this.edition = edition;
  }

  CaseFileReading read(byte[] json) {
    try {
      if (CaseFileParser.parse(json) instanceof CaseFileNode.Names root && isCase(root)) {
        return readable(root) ? read(root, json) : complaints.bad();
      }
      return new CaseFileReading.Bad(
          List.of(new CaseFileProblem("case.other-file", CaseFilePlace.WHOLE, Map.of())));
    } catch (CaseFileParser.Damaged damaged) {
      return new CaseFileReading.Bad(List.of(damaged.problem()));
    }
  }

  private static boolean isCase(CaseFileNode.Names root) {
    return root.entries().get("schema") instanceof CaseFileNode.Text(CaseFilePlace _, String schema)
        ? schema.equals(CaseFile.SCHEMA)
        : root.entries().get("answers") instanceof CaseFileNode.Names;
  }

  /** What a newer program or another edition wrote must not be judged by this one. */
  private boolean readable(CaseFileNode.Names root) {
    version(root.entries().get("version"));
    text(root, "edition")
        .filter(named -> !named.text().equals(edition.id()))
        .ifPresent(
            named -> complaints.add("case.edition", named.place(), named.text(), edition.id()));
    String filing = edition.interview().filing();
    text(root, "filing")
        .filter(named -> !named.text().equals(filing))
        .ifPresent(named -> complaints.add("case.filing", named.place(), named.text(), filing));
    return complaints.none();
  }

  /** A whole number above ours is a newer program; anything else but ours is a slip. */
  private void version(@Nullable CaseFileNode node) {
    String known = Integer.toString(CaseFile.VERSION);
    switch (node) {
      case null -> {}
      case CaseFileNode.Nothing _ -> {}
      case CaseFileNode.Text(CaseFilePlace _, String text) when text.equals(known) -> {}
      case CaseFileNode.Text(CaseFilePlace place, String text)
          when LATER_VERSION.matcher(text).matches() ->
          complaints.add("case.newer", place, text, known);
      case CaseFileNode.Text(CaseFilePlace place, String text) ->
          complaints.add("case.version", place, text, known);
      case CaseFileNode other -> complaints.add("case.version", other.place(), "…", known);
    }
  }

  private CaseFileReading read(CaseFileNode.Names root, byte[] json) {
    complaints.duplicates(root);
    root.entries()
        .forEach(
            (name, node) -> {
              if (!HEAD.contains(name)) {
                complaints.unknown(name, node, HEAD);
              }
            });
    SequencedMap<String, byte[]> attachments =
        new CaseFileAttachments(complaints).read(root.entries().get("attachments"));
    Map<Path, String> answers =
        new CaseFileAnswers(complaints, attachments.keySet())
            .read(root.entries().get("answers"), edition);
    Draft draft =
        new Draft(
            id(root, json),
            text(root, "title").map(CaseFileNode.Text::text).orElse(""),
            edition.id(),
            edition.interview().filing(),
            Answers.of(answers),
            overrides(root));
    return complaints.none()
        ? new CaseFileReading.Good(new CaseFile(draft, attachments), complaints.notes())
        : complaints.bad();
  }

  private Optional<CaseFileNode.Text> text(CaseFileNode.Names root, String name) {
    return switch (root.entries().get(name)) {
      case null -> Optional.empty();
      case CaseFileNode.Nothing _ -> Optional.empty();
      case CaseFileNode.Text text -> Optional.of(text);
      case CaseFileNode other -> {
        complaints.add("case.not-text", other.place());
        yield Optional.empty();
      }
    };
  }

  /** A file without an id gets one from its content: reading it twice is one case. */
  private DraftId id(CaseFileNode.Names root, byte[] json) {
    Optional<CaseFileNode.Text> given = text(root, "id").filter(id -> !id.text().isBlank());
    if (given.isPresent()) {
      try {
        return DraftId.parse(given.get().text().strip());
      } catch (IllegalArgumentException _) {
        complaints.add("case.id", given.get().place(), given.get().text());
      }
    }
    return new DraftId(UUID.nameUUIDFromBytes(json));
  }

  private SequencedMap<String, Overruling> overrides(CaseFileNode.Names root) {
    SequencedMap<String, Overruling> overrides = new TreeMap<>();
    switch (root.entries().get("overrides")) {
      case null -> {}
      case CaseFileNode.Nothing _ -> {}
      case CaseFileNode.Items items ->
          items.items().stream()
              .flatMap(item -> override(item).stream())
              .forEach(each -> overrides.put(each.key(), each));
      case CaseFileNode other -> complaints.add("case.not-list", other.place());
    }
    return overrides;
  }

  private Optional<Overruling> override(CaseFileNode item) {
    if (!(item instanceof CaseFileNode.Names parts)) {
      complaints.add("case.not-names", item.place());
      return Optional.empty();
    }
    parts
        .entries()
        .forEach(
            (name, node) -> {
              if (!OVERRIDE.contains(name)) {
                complaints.unknown(name, node, OVERRIDE);
              }
            });
    String rule = text(parts, "rule").map(CaseFileNode.Text::text).orElse("");
    String reason = text(parts, "reason").map(CaseFileNode.Text::text).orElse("");
    Optional<String> row = text(parts, "row").map(CaseFileNode.Text::text);
    if (rule.isBlank()
        || rule.contains(" ")
        || reason.isBlank()
        || row.filter(path -> path.length() > LONGEST_PATH || Path.parse(path).isEmpty())
            .isPresent()) {
      complaints.add("case.override", item.place());
      return Optional.empty();
    }
    return Optional.of(new Overruling(rule, row.flatMap(Path::parse), reason));
  }
}
