package menlou.ui.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import menlou.catalog.Language;
import menlou.ui.style.Fonts;

/** Starts JavaFX and shows the window. Called from any thread but the window's. */
public final class Launch {
  /** Loggers live only as long as somebody holds them. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Launch() {}

  /** Starts JavaFX where there is no display; everything works but nothing is seen. */
  public static void headless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    start();
  }

  private static void start() {
    // JavaFX warns when it is not on the module path. PDFBox and others are no modules, so the
    // class
    // path is on purpose; all else it may have to say still comes through.
    JAVAFX.setFilter(
        record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX config"));
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    Platform.setImplicitExit(false);
    await(started);
  }

  /**
   * Shows the window and returns when it has been closed.
   *
   * @param usable run once the window can be worked with, on its thread
   */
  public static void window(Services services, Runnable usable) {
    start();
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            Stage stage = new Stage();
            stage.setOnHidden(_ -> closed.complete(true));
            Window window = new Window(services);
            window.whenUsable(usable);
            window.show(stage);
          } catch (RuntimeException | Error bug) {
            closed.completeExceptionally(bug);
          }
        });
    try {
      closed.join();
    } catch (CompletionException bug) {
      throw new IllegalStateException(bug.getCause());
    } finally {
      Platform.exit();
    }
  }

  /** Tells why there is no window, to somebody who has no terminal to look at. */
  public static void refusal(String title, String text) {
    start();
    CountDownLatch read = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          Alert alert = new Alert(Alert.AlertType.ERROR, text);
          alert.setTitle(title);
          alert.setHeaderText("");
          // A bare desktop has no Chinese font of its own.
          Fonts.load();
          alert
              .getDialogPane()
              .setStyle("-fx-font-family: '%s';".formatted(Fonts.family(Language.ZH)));
          alert.showAndWait();
          read.countDown();
        });
    await(read);
    end();
  }

  public static void end() {
    Platform.exit();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
