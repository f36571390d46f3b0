package menlou.ui.job;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** One thread of its own; ends with the program. */
public final class BackgroundJobs implements Jobs {
  private static final long LONGEST_WAIT_SECONDS = 5;

  private final ExecutorService thread;

  /**
   * Starts the thread with its first work.
   *
   * @param name of the thread, for those who look at stack traces
   */
  public BackgroundJobs(String name) {
    thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  @Override
  public <T> void run(
      Supplier<T> work, Consumer<? super T> done, Consumer<RuntimeException> failed) {
    thread.execute(
        () -> {
          try {
            T outcome = work.get();
            Platform.runLater(() -> done.accept(outcome));
          } catch (RuntimeException refused) {
            Platform.runLater(() -> failed.accept(refused));
          }
        });
  }

  @Override
  public void after(Duration pause, Runnable then) {
    // Time passes while work is going on, so it is not for the thread to wait.
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> Platform.runLater(() -> unlessClosed(then)));
  }

  private void unlessClosed(Runnable then) {
    if (!thread.isShutdown()) {
      then.run();
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
