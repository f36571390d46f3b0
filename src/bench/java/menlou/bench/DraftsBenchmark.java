package menlou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import menlou.draft.Answers;
import menlou.draft.Change;
import menlou.draft.Draft;
import menlou.draft.DraftId;
import menlou.draft.DraftStore;
import menlou.draft.Entry;
import menlou.draft.Path;
import menlou.store.SqliteDrafts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Opening a draft of 1,500 answers (goal: 100 ms) and one durable save (goal: 10 ms at the 99th
 * percentile).
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DraftsBenchmark {
  private static final Path EDITED = new Path("company.tradeName");

  private final Edition edition = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private final DraftStore store = open();
  private final Draft large = large();
  private Optional<String> kept = Optional.empty();
  private int turn;

  private static DraftStore open() {
    try {
      return SqliteDrafts.open(
          Files.createTempDirectory("menlou-bench"), _ -> "", Clock.systemUTC());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Fifteen hundred answers about people: a list as long as no company has. */
  private Draft large() {
    Map<Path, String> answers = new TreeMap<>();
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 150; row++) {
      rows.append(" p").append(row);
      Path person = new Path("people").row("p" + row);
      for (String field :
          List.of(
              "nameForeign",
              "nameChinese",
              "mobile",
              "email",
              "homeAddress",
              "posts",
              "mode",
              "nationality",
              "landline",
              "termYears")) {
        answers.put(person.child(field), "answer " + row);
      }
    }
    answers.put(new Path("people"), rows.toString().strip());
    Draft draft =
        Draft.empty(DraftId.random(), edition.id(), "llc").withAnswers(Answers.of(answers));
    store.add(draft);
    return draft;
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Optional<Draft> openLarge() {
    return store.open(large.id());
  }

  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Entry saveDurably() {
    Optional<String> next = Optional.of("甲乙" + turn++);
    Entry entry = store.save(large.id(), List.of(new Change(EDITED.text(), kept, next)));
    kept = next;
    return entry;
  }

  @TearDown
  public void close() {
    store.close();
  }
}
