package menlou.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import menlou.catalog.Edition;
import menlou.catalog.Field;
import menlou.catalog.FieldType;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a case file against the fields of an edition. */
final class CaseFileAnswers {
  /** The law allows a company fifty owners; nobody else in it is more than a few hundred. */
  static final int MOST_ROWS = 1_000;

  /** A thousand owners with everything there is to say about each. */
  static final int MOST_ANSWERS = 100_000;

  private static final Pattern ROW_ID = Pattern.compile("[a-z0-9]{1,64}");

  private final CaseFileComplaints complaints;
  private final Set<String> pictures;
  private final Map<Path, String> answers = new HashMap<>();

  /** {@code pictures} are the names of those the file holds. */
  CaseFileAnswers(CaseFileComplaints complaints, Set<String> pictures) {
    this.complaints = complaints;
    this.pictures = pictures;
  }

  Map<Path, String> read(@Nullable CaseFileNode node, Edition edition) {
    switch (node) {
      case null -> {}
      case CaseFileNode.Nothing _ -> {}
      case CaseFileNode.Names modules -> {
        parts(modules, edition.fields().modules(), Optional.empty());
        if (answers.size() > MOST_ANSWERS) {
          complaints.tooMuch(
              "case.too-many-answers", modules.place(), answers.size(), MOST_ANSWERS);
        }
      }
      case CaseFileNode other -> complaints.add("case.not-names", other.place());
    }
    return answers;
  }

  private void parts(CaseFileNode.Names names, List<Field> fields, Optional<Path> within) {
    complaints.duplicates(names);
    Map<String, Field> byName = fields.stream().collect(Collectors.toMap(Field::name, f -> f));
    names
        .entries()
        .forEach(
            (name, node) -> {
              Field field = byName.get(name);
              if (field == null) {
                complaints.unknown(name, node, byName.keySet());
              } else if (field.isDerived()) {
                complaints.note("case.computed", node.place(), name);
              } else {
                field(field, within.map(p -> p.child(name)).orElseGet(() -> new Path(name)), node);
              }
            });
  }

  private void field(Field field, Path path, CaseFileNode node) {
    if (node instanceof CaseFileNode.Nothing) {
      return;
    }
    switch (field.type()) {
      case FieldType.Rows rows -> list(rows, path, node);
      case FieldType.Group group -> {
        if (node instanceof CaseFileNode.Names names) {
          parts(names, group.fields(), Optional.of(path));
        } else {
          complaints.add("case.not-names", node.place());
        }
      }
      case FieldType.Many _ -> many(path, node);
      case FieldType.Image _ -> {
        if (node instanceof CaseFileNode.Text(CaseFilePlace place, String name)
            && !name.isEmpty()
            && !pictures.contains(name)) {
          complaints.note("case.picture-missing", place, name);
        }
        leaf(path, node);
      }
      case FieldType _ -> leaf(path, node);
    }
  }

  private void leaf(Path path, CaseFileNode node) {
    if (node instanceof CaseFileNode.Text(CaseFilePlace place, String text)) {
      if (text.length() > CaseFile.LONGEST_ANSWER) {
        complaints.tooMuch("case.answer-too-long", place, text.length(), CaseFile.LONGEST_ANSWER);
      } else {
        put(path, text);
      }
    } else {
      complaints.add("case.not-text", node.place());
    }
  }

  private void put(Path path, String text) {
    if (!text.isEmpty()) {
      answers.put(path, text);
    }
  }

  /** Codes may stand as a list; typed they are one text with blanks between. */
  private void many(Path path, CaseFileNode node) {
    if (!(node instanceof CaseFileNode.Items items)) {
      leaf(path, node);
      return;
    }
    Set<String> codes = new LinkedHashSet<>();
    for (CaseFileNode item : items.items()) {
      if (item instanceof CaseFileNode.Text text) {
        codes.add(text.text().strip());
      } else {
        complaints.add("case.not-text", item.place());
      }
    }
    put(path, String.join(" ", codes));
  }

  private void list(FieldType.Rows rows, Path path, CaseFileNode node) {
    if (!(node instanceof CaseFileNode.Items items)) {
      complaints.add("case.not-list", node.place());
      return;
    }
    if (items.items().size() > MOST_ROWS) {
      complaints.tooMuch("case.too-many-rows", node.place(), items.items().size(), MOST_ROWS);
      return;
    }
    Set<String> taken = new HashSet<>();
    items.items().forEach(item -> givenId(item).ifPresent(taken::add));
    Set<String> ids = new LinkedHashSet<>();
    for (CaseFileNode item : items.items()) {
      if (item instanceof CaseFileNode.Names names) {
        String id = id(names, ids, taken);
        ids.add(id);
        row(rows, path.row(id), names);
      } else {
        complaints.add("case.not-names", item.place());
      }
    }
    put(path, String.join(" ", ids));
  }

  private void row(FieldType.Rows rows, Path path, CaseFileNode.Names names) {
    LinkedHashMap<String, CaseFileNode> parts = new LinkedHashMap<>(names.entries());
    parts.remove("id");
    parts.remove("position");
    parts(
        new CaseFileNode.Names(names.place(), parts, names.twice()),
        rows.fields(),
        Optional.of(path));
  }

  private static Optional<String> givenId(CaseFileNode item) {
    return item instanceof CaseFileNode.Names names
            && names.entries().get("id") instanceof CaseFileNode.Text(CaseFilePlace _, String id)
            && !id.isBlank()
        ? Optional.of(id.strip())
        : Optional.empty();
  }

  /** The id the file gives, or the first of r1, r2, … that no row of the list has. */
  private String id(CaseFileNode.Names names, Set<String> before, Set<String> taken) {
    Optional<String> given = givenId(names);
    if (given.isPresent() && ROW_ID.matcher(given.get()).matches()) {
      if (before.contains(given.get())) {
        complaints.add("case.row-twice", names.place(), given.get());
      }
      return given.get();
    }
    given.ifPresent(bad -> complaints.add("case.row-id", names.place(), bad));
    int number = before.size() + 1;
    while (before.contains("r" + number) || taken.contains("r" + number)) {
      number++;
    }
    return "r" + number;
  }
}
