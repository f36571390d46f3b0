package menlou.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run gave. Thread-safe. */
final class Report {
  private static final int SLOWEST = 12;

  private final Map<String, long[]> outcomes = new TreeMap<>();
  private final Map<String, List<Observation>> bad = new TreeMap<>();
  private final List<Observation> slowest = new ArrayList<>();

  /** Whether it is the first bad one of its kind. */
  synchronized boolean add(Observation seen) {
    long[] tally =
        outcomes.computeIfAbsent(seen.target() + ": " + seen.outcome(), _ -> new long[2]);
    tally[0]++;
    tally[1] += seen.millis();
    slowest.add(seen);
    slowest.sort(Comparator.comparingLong(Observation::millis).reversed());
    if (slowest.size() > SLOWEST) {
      slowest.removeLast();
    }
    if (!seen.isBad()) {
      return false;
    }
    List<Observation> same = bad.computeIfAbsent(seen.signature(), _ -> new ArrayList<>());
    same.add(seen);
    return same.size() == 1;
  }

  synchronized boolean isClean() {
    return bad.isEmpty();
  }

  synchronized String text(String headline) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println(headline);
    out.println();
    outcomes.forEach(
        (outcome, tally) ->
            out.printf(
                Locale.ROOT,
                "%8d  %6.1f ms  %s%n",
                tally[0],
                (double) tally[1] / tally[0],
                outcome));
    out.println();
    out.println("slowest:");
    slowest.forEach(
        each ->
            out.printf(
                Locale.ROOT,
                "%8d ms  file %d, %s: %s%n",
                each.millis(),
                each.file(),
                each.target(),
                each.outcome()));
    out.println();
    out.println(bad.isEmpty() ? "nothing bad" : "BAD:");
    bad.forEach(
        (signature, all) -> {
          out.printf(
              Locale.ROOT,
              "%8d × %s, first by file %d%n",
              all.size(),
              signature,
              all.getFirst().file());
          all.getFirst().fault().ifPresent(thrown -> thrown.printStackTrace(out));
        });
    return text.toString();
  }

  void write(Path file, String headline) throws IOException {
    Files.writeString(file, text(headline));
  }
}
