package menlou.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import menlou.value.Excerpt;

/** Collects everything wrong with one case file, so that a person can mend it in one go. */
final class CaseFileComplaints {
  /** Nobody mends more than that in one go; the rest is counted. */
  private static final int MOST_TOLD = 100;

  private final List<CaseFileProblem> problems = new ArrayList<>();
  private final List<CaseFileProblem> notes = new ArrayList<>();

  boolean none() {
    return problems.isEmpty();
  }

  List<CaseFileProblem> notes() {
    return inOrder(notes);
  }

  CaseFileReading bad() {
    return new CaseFileReading.Bad(inOrder(problems));
  }

  /** Something there is more of than any case has. */
  void tooMuch(String code, CaseFilePlace place, int found, int most) {
    add(code, place, Integer.toString(found), Integer.toString(most));
  }

  private static List<CaseFileProblem> inOrder(List<CaseFileProblem> found) {
    List<CaseFileProblem> told = new ArrayList<>(found);
    told.sort(
        Comparator.<CaseFileProblem>comparingInt(each -> each.place().line())
            .thenComparingInt(each -> each.place().column()));
    int others = told.size() - MOST_TOLD;
    if (others > 0) {
      told.subList(MOST_TOLD, told.size()).clear();
      told.add(
          new CaseFileProblem(
              "case.more", CaseFilePlace.WHOLE, Map.of("found", Integer.toString(others))));
    }
    return List.copyOf(told);
  }

  /** Complains; {@code found} and {@code expected} fill the placeholders of those names. */
  void add(String code, CaseFilePlace place, String... foundAndExpected) {
    Map<String, String> details = new LinkedHashMap<>();
    List<String> names = List.of("found", "expected");
    for (int i = 0; i < foundAndExpected.length; i++) {
      details.put(names.get(i), Excerpt.of(foundAndExpected[i]));
    }
    problems.add(new CaseFileProblem(code, place, details));
  }

  void note(String code, CaseFilePlace place, String found) {
    notes.add(new CaseFileProblem(code, place, Map.of("found", Excerpt.of(found))));
  }

  /** Names for people, such as {@code $schema} and {@code _comment}, and empty ones do no harm. */
  void unknown(String name, CaseFileNode node, Collection<String> known) {
    if (name.startsWith("$") || name.startsWith("_")) {
      return;
    }
    if (node.carriesNothing()) {
      note("case.unknown-empty", node.place(), name);
      return;
    }
    Optional<String> near =
        known.stream()
            .filter(each -> distance(each, name) <= 2)
            .min(
                Comparator.<String>comparingInt(each -> distance(each, name))
                    .thenComparing(each -> each));
    if (near.isPresent()) {
      add("case.misspelt-name", node.place(), name, near.get());
    } else {
      add(
          "case.unknown-name",
          node.place(),
          name,
          String.join(", ", known.stream().sorted().toList()));
    }
  }

  void duplicates(CaseFileNode.Names names) {
    names.twice().forEach(place -> add("case.twice", place));
  }

  /** How many letters must be put in, taken out or changed (Levenshtein), capitals aside. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
