package menlou.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** Feeds a file, and watches time and exceptions. Time is that of the thread, not of the clock. */
final class Observer {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Observer() {}

  /** What a thread has had of the processor; -1 when it has ended. */
  static long millis(long thread) {
    long nanos = THREADS.getThreadCpuTime(thread);
    return nanos < 0 ? -1 : nanos / 1_000_000;
  }

  static Observation of(long file, String name, Target target, byte[] bytes) {
    long begin = THREADS.getCurrentThreadCpuTime();
    String outcome = "fault";
    Optional<Throwable> fault = Optional.empty();
    try {
      outcome = target.feed(bytes);
    } catch (Throwable thrown) {
      fault = Optional.of(thrown);
    }
    long millis = (THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000;
    return new Observation(file, name, millis, outcome, fault);
  }
}
