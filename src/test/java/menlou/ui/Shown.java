package menlou.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import menlou.ui.job.ImmediateJobs;
import menlou.ui.job.Jobs;
import menlou.ui.shell.Services;
import menlou.ui.shell.Window;

/** A window on the headless platform, as small as it may be on a laptop. */
public final class Shown implements AutoCloseable {
  private final Window window;
  private final Stage stage;

  private Shown(Window window, Stage stage) {
    this.window = window;
    this.stage = stage;
  }

  /** Shows a window whose work is done at once. */
  public static Shown over(Services services) {
    return over(services, _ -> new ImmediateJobs());
  }

  /**
   * Shows a window.
   *
   * @param jobs makes the hands that do its work, each with its name
   */
  public static Shown over(Services services, java.util.function.Function<String, Jobs> jobs) {
    return OnWindow.get(
        () -> {
          Window window = new Window(services, jobs);
          Stage stage = new Stage();
          stage.setWidth(1280);
          stage.setHeight(720);
          window.show(stage);
          return new Shown(window, stage);
        });
  }

  public Window window() {
    return window;
  }

  public Stage stage() {
    return stage;
  }

  public <T> T see(Supplier<T> look) {
    return OnWindow.get(look);
  }

  /** Keeps a picture of what is shown. */
  public void picture(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var image = OnWindow.get(() -> stage.getScene().snapshot(null));
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public void close() {
    OnWindow.run(
        () -> {
          window.close();
          stage.close();
        });
  }
}
