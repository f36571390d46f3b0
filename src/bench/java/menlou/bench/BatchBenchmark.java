package menlou.bench;

import java.util.concurrent.TimeUnit;
import menlou.interview.Assessment;
import menlou.packet.Packet;
import menlou.packet.PacketOptions;
import menlou.packet.Packets;
import menlou.packet.type.Fonts;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Proved packets and pages a second with all cores at work, in half a gigabyte. After each
 * iteration it says what memory is still held; it must not grow. Goal: 300 pages a second on two
 * cores. Ten thousand packets take {@code -i 60 -r 10}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Threads(Threads.MAX)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx352m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 10)
public class BatchBenchmark {
  private final Assessment assessment = Samples.assessed("single-gmbh");
  private final PacketOptions options = Samples.forPrint(assessment);
  private final Packets packets = new Packets(new Fonts());

  /** Counted beside the packets. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long pages;
  }

  @Benchmark
  public byte[] proved(Counted counted) {
    Packet packet = packets.draw(assessment.facts(), options);
    counted.pages += packet.sheets().size();
    return packet.bytes();
  }

  @TearDown(Level.Iteration)
  public void held() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("%d MB held; ", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
