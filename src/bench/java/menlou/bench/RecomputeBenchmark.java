package menlou.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.interview.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Route and findings after one edit of a full draft: what happens at every key. Goal: 5 ms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecomputeBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Path EDITED = new Path("premises.postcode");

  private final Edition edition = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private Draft draft = Samples.draft(edition, "single-gmbh");
  private int turn;

  @Setup
  public void compile() {
    edition.language().prepare();
  }

  @Benchmark
  public Assessment afterOneEdit() {
    String text = turn++ % 2 == 0 ? "100094" : "100193";
    draft = draft.with(List.of(draft.answers().setting(EDITED, text)));
    return Assessment.of(edition, draft, TODAY);
  }
}
