package menlou.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import menlou.ui.shell.Launch;

/** Runs what tests do with views on the window's thread, on the headless platform. */
public final class OnWindow {
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private OnWindow() {}

  /** Runs the work and whatever it leaves for later, and waits for both. */
  public static <T> T get(Supplier<T> work) {
    if (STARTED.compareAndSet(false, true)) {
      Launch.headless();
    }
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    T outcome = once(work);
    once(() -> true);
    return outcome;
  }

  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  private static <T> T once(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException | Error failed) {
            done.completeExceptionally(failed);
          }
        });
    try {
      return done.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error assertion) {
        throw assertion;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
