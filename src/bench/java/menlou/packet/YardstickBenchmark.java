package menlou.packet;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import menlou.bench.Samples;
import menlou.draft.CaseFile;
import menlou.interview.Assessment;
import menlou.packet.bind.Attachment;
import menlou.packet.bind.Binder;
import menlou.packet.bind.Description;
import menlou.packet.proof.Proof;
import menlou.packet.proof.Prover;
import menlou.packet.type.Fonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Where a packet's time goes, on one core: laying out, writing, reading back and proving; beside
 * it, the same pages written with OpenPDF. Goal: writing is no slower than with OpenPDF.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class YardstickBenchmark {
  private final Assessment assessment = Samples.assessed("single-gmbh");
  private final PacketOptions options = Samples.forPrint(assessment);
  private final Packets packets = new Packets(new Fonts());
  private final Packets.Case named = Packets.named(assessment.facts(), options);
  private final Assembly.Assembled pages = laidOut();
  private final Description description = Packets.description(pages, named, options);
  private final Attachment attachment =
      new Attachment(
          CaseFile.of(assessment.draft()).bytes(named.edition()),
          Recipe.of(named.facts(), options, false, named.id()).entries());
  private final Binder binder = new Binder();
  private final Prover prover = new Prover(new Fonts());
  private final Yardstick yardstick = new Yardstick();
  private final byte[] bytes = bound();

  @Benchmark
  public Object laid() {
    return laidOut();
  }

  private Assembly.Assembled laidOut() {
    return packets.assembled(named, options, Standing.alone());
  }

  @Benchmark
  public byte[] written() {
    return bound();
  }

  private byte[] bound() {
    return binder.bind(pages.pages(), description, Optional.of(attachment));
  }

  @Benchmark
  public Proof proved() {
    return prover.prove(bytes, pages.due());
  }

  @Benchmark
  public byte[] writtenWithOpenPdf() throws IOException {
    return yardstick.draw(pages.pages());
  }
}
