package menlou.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import menlou.draft.CaseFile;
import menlou.draft.Draft;
import menlou.interview.Assessment;
import menlou.packet.Packet;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.type.Fonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole packet, drawn and bound, in a process that has drawn before. Goal: 60 ms for 30 pages.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PacketBenchmark {
  private final Edition edition = Catalog.open(CatalogFiles.builtIn(), "2026-05");
  private final Packets packets = new Packets(new Fonts());

  @Param({"single-gmbh", "sino-foreign"})
  public String sample = "single-gmbh";

  private Assessment assessment = assess("single-gmbh");

  private Assessment assess(String name) {
    return Assessment.of(edition, Samples.draft(edition, name), LocalDate.of(2026, 11, 23));
  }

  @Setup
  public void open() {
    assessment = assess(sample);
  }

  @Benchmark
  public Packet drawn() {
    Draft draft = assessment.draft();
    return packets.draw(
        assessment.facts(),
        PacketOptions.forPrint(Instant.EPOCH, assessment.findings(), CaseFile.of(draft)));
  }
}
