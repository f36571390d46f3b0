package menlou.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;
import org.jspecify.annotations.Nullable;

/** What every screen may ask of the window around it. */
public final class Desk {
  private final Kit kit;
  private final Dialogs dialogs;
  private final Toasts toasts;
  private Optional<File> lastFolder = Optional.empty();

  public Desk(Kit kit, Dialogs dialogs, Toasts toasts) {
    this.kit = kit;
    this.dialogs = dialogs;
    this.toasts = toasts;
  }

  public Kit kit() {
    return kit;
  }

  public Dialogs dialogs() {
    return dialogs;
  }

  public Toasts toasts() {
    return toasts;
  }

  /** Lets the user choose a file to read. */
  public void chooseOne(Word title, Word kind, List<String> patterns, Consumer<Path> chosen) {
    FileChooser chooser = chooser(title, kind, patterns);
    remember(chooser.showOpenDialog(window()), chosen);
  }

  /** Lets the user choose files to read, at least one. */
  public void chooseToOpen(
      Word title, Word kind, List<String> patterns, Consumer<List<Path>> chosen) {
    @Nullable List<File> files = chooser(title, kind, patterns).showOpenMultipleDialog(window());
    if (files != null && !files.isEmpty()) {
      lastFolder = Optional.ofNullable(files.getFirst().getParentFile());
      chosen.accept(files.stream().map(File::toPath).toList());
    }
  }

  /** Lets the user choose where to write; {@code name} is proposed. */
  public void chooseToSave(
      Word title, Word kind, String pattern, String name, Consumer<Path> chosen) {
    FileChooser chooser = chooser(title, kind, List.of(pattern));
    chooser.setInitialFileName(name);
    remember(chooser.showSaveDialog(window()), chosen);
  }

  private FileChooser chooser(Word title, Word kind, List<String> patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(kit.words().now(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kit.words().now(kind), patterns));
    lastFolder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Window window() {
    return dialogs.node().getScene().getWindow();
  }

  private void remember(@Nullable File file, Consumer<Path> chosen) {
    if (file != null) {
      lastFolder = Optional.ofNullable(file.getParentFile());
      chosen.accept(file.toPath());
    }
  }
}
