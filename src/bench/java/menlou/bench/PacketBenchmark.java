package menlou.bench;

import java.util.concurrent.TimeUnit;
import menlou.interview.Assessment;
import menlou.packet.Packet;
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
 * A whole packet, drawn, bound and proved, in a process that has drawn before, on one core. Goals:
 * 60 ms for 30 pages, 150 ms for 25 proved pages.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PacketBenchmark {
  private final Packets packets = new Packets(new Fonts());

  @Param({"single-gmbh", "sino-foreign"})
  public String sample = "single-gmbh";

  private Assessment assessment = Samples.assessed("single-gmbh");

  @Setup
  public void open() {
    assessment = Samples.assessed(sample);
  }

  @Benchmark
  public Packet drawn() {
    return packets.draw(assessment.facts(), Samples.forPrint(assessment));
  }
}
