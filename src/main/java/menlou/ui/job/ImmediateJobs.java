package menlou.ui.job;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does everything at once on the caller's thread: for tours and tests, where nobody is waiting. */
public final class ImmediateJobs implements Jobs {
  @Override
  public <T> void run(
      Supplier<T> work, Consumer<? super T> done, Consumer<RuntimeException> failed) {
    T outcome;
    try {
      outcome = work.get();
    } catch (RuntimeException refused) {
      failed.accept(refused);
      return;
    }
    done.accept(outcome);
  }

  @Override
  public void after(Duration pause, Runnable then) {
    then.run();
  }

  @Override
  public void close() {}
}
