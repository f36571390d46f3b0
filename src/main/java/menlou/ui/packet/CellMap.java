package menlou.ui.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.catalog.Language;
import menlou.catalog.Question;
import menlou.draft.Facts;
import menlou.draft.Lineage;
import menlou.draft.Path;
import menlou.draft.Wording;
import menlou.interview.Assessment;
import menlou.interview.QuestionState;
import menlou.packet.SheetInfo;
import menlou.packet.SheetInfo.CellInfo;
import menlou.packet.page.Area;

/**
 * Which answer a cell of the pages shows, and where an answer is shown. A cell that prints a
 * computed value, such as the whole name of the company, leads to an answer it is computed from.
 * Used on the window's thread only.
 */
public final class CellMap {
  private final List<SheetInfo> sheets;
  private final Facts facts;
  private final Wording wording;
  private final Lineage lineage;
  private final Set<Path> asked = new HashSet<>();
  private final IdentityHashMap<CellInfo, Optional<Path>> answers = new IdentityHashMap<>();

  /**
   * A cell on a page.
   *
   * @param page counted from 0
   */
  public record Place(int page, CellInfo cell) {}

  /**
   * The map of a packet.
   *
   * @param assessment the draft it was drawn from
   * @param language it is printed in
   */
  public CellMap(
      List<SheetInfo> sheets, Assessment assessment, Language language, Lineage lineage) {
    this.sheets = sheets;
    this.facts = assessment.facts();
    this.wording = new Wording(facts.edition(), language);
    this.lineage = lineage;
    for (QuestionState state : assessment.route().questions()) {
      asked.addAll(state.asks());
      Question question = state.question();
      if (!question.fixed()) {
        question.rows().ifPresent(list -> asked.addAll(facts.instances(list, Optional.empty())));
      }
    }
  }

  /** The answer to change when something else is to stand in the cell. */
  public Optional<Path> answer(CellInfo cell) {
    return answers.computeIfAbsent(cell, this::find);
  }

  /** What is still open comes first, then what takes most of the cell, then whatever decides it. */
  private Optional<Path> find(CellInfo cell) {
    String words = tight(cell.words());
    Comparator<Path> longest = Comparator.comparingInt(path -> said(path).length());
    return cell.missing().stream()
        .sorted()
        .flatMap(path -> origin(path, words).stream())
        .findFirst()
        .or(
            () ->
                cell.fields().stream()
                    .sorted(longest.reversed().thenComparing(Comparator.naturalOrder()))
                    .filter(path -> stands(path, words))
                    .flatMap(path -> origin(path, words).stream())
                    .findFirst())
        .or(
            () ->
                cell.fields().stream()
                    .sorted()
                    .flatMap(path -> origin(path, words).stream())
                    .findFirst());
  }

  /**
   * The value itself when it is an answer, or the nearest answer it is computed from; of several,
   * the first that can be read in the cell.
   */
  private Optional<Path> origin(Path path, String words) {
    Set<Path> seen = new LinkedHashSet<>();
    List<Path> here = List.of(path);
    while (!here.isEmpty()) {
      List<Path> nearest = here.stream().filter(asked::contains).toList();
      if (!nearest.isEmpty()) {
        return nearest.stream()
            .filter(each -> isWritten(each) && stands(each, words))
            .min(Comparator.comparingInt(each -> words.indexOf(said(each))))
            .or(() -> Optional.of(nearest.getFirst()));
      }
      seen.addAll(here);
      here =
          here.stream()
              .flatMap(each -> lineage.inputs(each, facts).stream())
              .distinct()
              .filter(each -> !seen.contains(each))
              .toList();
    }
    return Optional.empty();
  }

  /** Whether somebody wrote it in words, rather than chose it. */
  private boolean isWritten(Path path) {
    FieldType type = facts.edition().fields().at(path.field()).type();
    return type instanceof FieldType.Text || type instanceof FieldType.Chinese;
  }

  private String said(Path path) {
    return wording.of(facts, path).map(CellMap::tight).orElse("");
  }

  private boolean stands(Path path, String words) {
    String said = said(path);
    return !said.isEmpty() && words.contains(said);
  }

  private static String tight(String words) {
    return words.replaceAll("\\s", "");
  }

  /**
   * Where the answer is shown, alone or in what is computed from it; when it is shown nowhere, the
   * cells it decides.
   */
  public List<Place> places(Path answer) {
    Set<FieldPath> computed = lineage.outputs(answer.field());
    List<Place> shown = new ArrayList<>();
    List<Place> decided = new ArrayList<>();
    for (int page = 0; page < sheets.size(); page++) {
      for (CellInfo cell : sheets.get(page).cells()) {
        Place place = new Place(page, cell);
        if (shows(cell, answer, computed)) {
          shown.add(place);
        } else if (cell.fields().contains(answer)) {
          decided.add(place);
        }
      }
    }
    return shown.isEmpty() ? decided : shown;
  }

  private boolean shows(CellInfo cell, Path answer, Set<FieldPath> computed) {
    if (cell.missing().contains(answer)) {
      return true;
    }
    String words = tight(cell.words());
    return cell.fields().stream()
        .filter(
            path ->
                path.equals(answer)
                    || (computed.contains(path.field()) && isOfSameRow(path, answer)))
        .anyMatch(path -> stands(path, words));
  }

  private static boolean isOfSameRow(Path one, Path other) {
    Optional<Path> row = one.enclosingRow();
    Optional<Path> otherRow = other.enclosingRow();
    return row.isEmpty()
        || otherRow.isEmpty()
        || !row.get().field().equals(otherRow.get().field())
        || row.equals(otherRow);
  }

  /**
   * The cell at a point of a page that leads to an answer; of cells inside each other, the inner.
   *
   * @param page counted from 0
   * @param x in points from the left
   * @param y in points from the top
   */
  public Optional<Place> at(int page, double x, double y) {
    return sheets.get(page).cells().stream()
        .filter(cell -> holds(cell.area(), x, y))
        .filter(cell -> answer(cell).isPresent())
        .min(Comparator.comparingDouble(cell -> cell.area().width() * cell.area().height()))
        .map(cell -> new Place(page, cell));
  }

  private static boolean holds(Area area, double x, double y) {
    return x >= area.x() && x < area.right() && y >= area.y() && y < area.bottom();
  }

  /** The cell after or before this one that leads to an answer; from a page, its first. */
  public Optional<Place> next(Optional<Place> from, int page, boolean forward) {
    List<Place> all = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      for (CellInfo cell : sheets.get(i).cells()) {
        if (answer(cell).isPresent()) {
          all.add(new Place(i, cell));
        }
      }
    }
    if (from.isEmpty()) {
      return all.stream().filter(place -> place.page() >= page).findFirst();
    }
    int next = all.indexOf(from.get()) + (forward ? 1 : -1);
    return next >= 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
  }
}
