package menlou.ui.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import menlou.catalog.Language;
import menlou.draft.Draft;
import menlou.interview.QuestionState;
import menlou.interview.Status;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.shell.CaseDesk;
import menlou.ui.shell.Services;
import menlou.ui.shell.Window;

/**
 * Shows every screen in every language and keeps a picture of each. Needs a started JavaFX, with or
 * without a display, and must not run on the window's thread.
 */
public final class Tour {
  private final Path folder;
  private final Window window;
  private final Stage stage;
  private final List<Path> pictures = new ArrayList<>();

  private Tour(Services services, double width, double height, Path folder) {
    this.folder = folder;
    this.window = onWindow(() -> new Window(services, _ -> new ImmediateJobs()));
    this.stage =
        onWindow(
            () -> {
              Stage shown = new Stage();
              shown.setWidth(width);
              shown.setHeight(height);
              window.show(shown);
              return shown;
            });
  }

  /**
   * Walks through home, every question that concerns the company, the answers to check and the
   * packet.
   *
   * @param draft kept in the services' store
   * @param folder gets the pictures, {@code <language>-<number>-<screen>.png}; made when missing
   * @return the pictures in the order taken
   */
  public static List<Path> walk(
      Services services, Draft draft, double width, double height, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    Tour tour = new Tour(services, width, height, folder);
    for (Language language : Language.values()) {
      tour.walk(draft, language);
    }
    tour.end();
    return List.copyOf(tour.pictures);
  }

  private void walk(Draft draft, Language language) {
    act(() -> window.words().languageProperty().set(language));
    act(window::goHome);
    picture(language, "home");
    act(() -> window.open(draft));
    for (String question : onWindow(this::questions)) {
      act(() -> desk().interview().go(question));
      picture(language, question);
    }
    act(() -> window.step(CaseDesk.Step.CHECK));
    picture(language, "check");
    act(() -> window.step(CaseDesk.Step.PACKET));
    act(() -> {});
    picture(language, "packet");
    dialog(language, "settings", () -> window.panels().settings());
    dialog(language, "keys", () -> window.panels().keys());
    dialog(language, "about", () -> window.panels().about());
  }

  private CaseDesk desk() {
    return window.desk().orElseThrow();
  }

  private List<String> questions() {
    return desk().model().assessment().route().questions().stream()
        .filter(state -> state.status() != Status.NOT_NEEDED)
        .map((QuestionState state) -> state.question().id())
        .toList();
  }

  private void dialog(Language language, String name, Runnable show) {
    act(show);
    picture(language, name);
    act(() -> window.dialogs().close());
  }

  private void end() {
    act(
        () -> {
          window.close();
          stage.close();
        });
  }

  /** Waits for what the act leaves for later, such as moving the keyboard. */
  private void act(Runnable act) {
    onWindow(
        () -> {
          act.run();
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          return true;
        });
    onWindow(() -> true);
  }

  private void picture(Language language, String name) {
    WritableImage image = onWindow(() -> stage.getScene().snapshot(null));
    Path file =
        folder.resolve("%s-%02d-%s.png".formatted(language.code(), pictures.size() + 1, name));
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    pictures.add(file);
  }

  private static <T> T onWindow(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException failed) {
            done.completeExceptionally(failed);
          }
        });
    try {
      return done.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
