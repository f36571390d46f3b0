package menlou.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.job.Jobs;

/** Work that is done, and time that passes, when the test says so. */
public final class LaterJobs implements Jobs {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Deque<Runnable> pauses = new ArrayDeque<>();

  @Override
  public <T> void run(
      Supplier<T> job, Consumer<? super T> done, Consumer<RuntimeException> failed) {
    work.add(() -> new ImmediateJobs().run(job, done, failed));
  }

  @Override
  public void after(Duration pause, Runnable then) {
    pauses.add(then);
  }

  public void doAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  public void letTimePass() {
    while (!pauses.isEmpty()) {
      pauses.remove().run();
    }
  }

  @Override
  public void close() {}
}
