package menlou.ui.work;

import java.util.Map;
import java.util.Optional;
import menlou.catalog.FieldType;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.draft.Wording;
import menlou.ui.language.LanguageModel;
import menlou.ui.language.Word;

/** What to call an answer in a list of links: its label, and the row it stands in. */
public record PathNames(CaseModel model, LanguageModel words) {
  public String of(Path path) {
    String label = words.label(path.field()).get();
    String row =
        path.rowId().isPresent()
            ? ""
            : path.enclosingRow().map(this::row).or(() -> group(path)).orElse("");
    return row.isEmpty() ? label : words.now(Word.ROWS_IN, Map.of("label", label, "row", row));
  }

  /** A road alone could be that of either address. */
  private Optional<String> group(Path path) {
    return path.field()
        .parent()
        .filter(parent -> parent.parent().isPresent())
        .filter(parent -> words.edition().fields().at(parent).type() instanceof FieldType.Group)
        .map(parent -> words.label(parent).get());
  }

  /** The row's own title, or its number while that is open. */
  public String row(Path row) {
    String title = title(row);
    return title.isBlank() ? numbered(row) : title;
  }

  /** A row added a moment ago has no facts yet, hence no title. */
  private String title(Path row) {
    Facts facts = model.assessment().facts();
    return facts.isRelevant(row)
        ? new Wording(words.edition(), words.language()).rowTitle(facts, row)
        : "";
  }

  /** Such as "Owner 2". */
  public String numbered(Path row) {
    Path list = row.parent().orElseThrow();
    int number = model.draft().answers().rows(list).indexOf(row.rowId().orElseThrow()) + 1;
    String one = words.texts().get("ui.row-one." + list.field());
    return words.now(Word.ROWS_NUMBERED, Map.of("one", one, "number", Integer.toString(number)));
  }

  /** Such as "Owner 2 · Example GmbH". */
  public String heading(Path row) {
    String title = title(row);
    return title.isBlank() ? numbered(row) : numbered(row) + "  ·  " + title;
  }
}
