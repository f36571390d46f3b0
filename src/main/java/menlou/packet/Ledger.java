package menlou.packet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import menlou.catalog.Expression;
import menlou.catalog.Field;
import menlou.catalog.FieldPath;
import menlou.draft.Datum;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.packet.paper.Verbatim;

/**
 * The accounts of a packet: where each answer is printed, which answers each place prints, and
 * which are printed nowhere. A value that was computed is followed back to the answers it shows.
 * Not thread-safe.
 */
public final class Ledger {
  private final Facts facts;
  private final SequencedMap<Path, List<Place>> places = new LinkedHashMap<>();
  private final Map<Path, Set<Path>> origins = new HashMap<>();

  /** One place of a packet; {@code page} is 1-based. */
  public record Place(int page, SheetInfo.CellInfo cell) {}

  Ledger(Facts facts, List<SheetInfo> sheets) {
    this.facts = facts;
    for (SheetInfo sheet : sheets) {
      for (SheetInfo.CellInfo cell : sheet.cells()) {
        Place place = new Place(sheet.page(), cell);
        Set<Path> all = new LinkedHashSet<>(cell.fields());
        all.addAll(answers(cell));
        all.forEach(path -> places.computeIfAbsent(path, _ -> new ArrayList<>()).add(place));
      }
    }
  }

  /** Every answer and computed value that is printed, with its places in the order of pages. */
  public SequencedMap<Path, List<Place>> places() {
    return Collections.unmodifiableSequencedMap(places);
  }

  /** Where an answer or a computed value is printed; empty when nowhere. */
  public List<Place> places(Path path) {
    return Collections.unmodifiableList(places.getOrDefault(path, List.of()));
  }

  /** The answers a place prints, also those its computed values show; rows where it counts them. */
  public Set<Path> answers(SheetInfo.CellInfo cell) {
    Set<Path> answers = new LinkedHashSet<>();
    cell.fields().forEach(path -> answers.addAll(origins(path)));
    return answers;
  }

  /** Answers given, and concerning this company, that no page prints; in catalog order. */
  public List<Path> unprinted() {
    return facts.leaves().stream()
        .filter(path -> !field(path).isDerived() && facts.at(path).isKnown())
        .filter(path -> !places.containsKey(path))
        .toList();
  }

  private Field field(Path path) {
    return facts.edition().fields().at(path.field());
  }

  /** The answers a value shows: itself, unless it was computed. */
  private Set<Path> origins(Path path) {
    Optional<Expression> formula = field(path).formula();
    if (formula.isEmpty()) {
      return Set.of(path);
    }
    Set<Path> known = origins.get(path);
    if (known == null) {
      known = traced(path, formula.get());
      origins.put(path, known);
    }
    return known;
  }

  private Set<Path> traced(Path path, Expression formula) {
    Optional<Path> row = path.enclosingRow();
    Set<Path> answers = new LinkedHashSet<>();
    for (FieldPath shown : formula.shows()) {
      for (Path place : facts.instances(shown, row)) {
        boolean here = place.enclosingRow().isEmpty() || place.enclosingRow().equals(row);
        if (facts.at(place).isKnown() && (here || mayTell(path, place))) {
          answers.addAll(origins(place));
        }
      }
    }
    return answers.isEmpty() ? counted(formula, row) : answers;
  }

  /** The rows of a list of which nothing is shown but how many there are. */
  private Set<Path> counted(Expression formula, Optional<Path> row) {
    Set<Path> rows = new LinkedHashSet<>();
    for (FieldPath shown : formula.shows()) {
      facts.instances(shown, row).forEach(place -> rows.addAll(facts.rows(place)));
    }
    return rows;
  }

  /** Amounts and the like are sums of many rows; texts are put together from some. */
  private boolean mayTell(Path computed, Path place) {
    return !(facts.known(computed).orElse(null) instanceof Datum.Word(String words))
        || Verbatim.mayTell(facts, place, words);
  }
}
