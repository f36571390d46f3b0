package menlou.ui.job;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs work away from the window's thread and brings the outcome back to it. Work handed to one
 * {@code Jobs} runs in order, one piece at a time.
 */
public interface Jobs {
  /**
   * Hands over a piece of work.
   *
   * @param work runs elsewhere; must not touch anything shown
   * @param done gets the outcome on the window's thread
   * @param failed gets what the work threw, on the window's thread
   */
  <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<RuntimeException> failed);

  /** Comes back to the window's thread after a while. */
  void after(Duration pause, Runnable then);

  /** Finishes what was handed over, waiting at most a few seconds, and takes no more. */
  void close();
}
