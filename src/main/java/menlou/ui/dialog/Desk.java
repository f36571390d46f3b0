package menlou.ui.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import menlou.ui.language.Word;
import menlou.ui.style.Kit;

/** What every screen may ask of the window around it. */
public final class Desk {
  private final Kit kit;
  private final Dialogs dialogs;
  private final Toasts toasts;
  private final FileDialogs files;
  private Optional<Path> lastFolder = Optional.empty();

  public Desk(Kit kit, Dialogs dialogs, Toasts toasts, FileDialogs files) {
    this.kit = kit;
    this.dialogs = dialogs;
    this.toasts = toasts;
    this.files = files;
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
    files
        .toRead(wish(title, kind, patterns), window())
        .ifPresent(
            file -> {
              remember(file);
              chosen.accept(file);
            });
  }

  /** Lets the user choose files to read, at least one. */
  public void chooseToOpen(
      Word title, Word kind, List<String> patterns, Consumer<List<Path>> chosen) {
    List<Path> several = files.severalToRead(wish(title, kind, patterns), window());
    if (!several.isEmpty()) {
      remember(several.getFirst());
      chosen.accept(several);
    }
  }

  /**
   * Lets the user choose where to write. A name without the ending gets it; a file the user has not
   * been shown is never replaced unasked.
   *
   * @param pattern an asterisk and the ending
   * @param name proposed
   */
  public void chooseToSave(
      Word title, Word kind, String pattern, String name, Consumer<Path> chosen) {
    files
        .toWrite(wish(title, kind, List.of(pattern)), name, window())
        .ifPresent(
            file -> {
              remember(file);
              keep(file, pattern.substring(1), chosen);
            });
  }

  private void keep(Path file, String ending, Consumer<Path> chosen) {
    String name = "" + file.getFileName();
    if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
      chosen.accept(file);
      return;
    }
    Path whole = file.resolveSibling(name + ending);
    if (Files.exists(whole)) {
      dialogs.ask(
          Word.SHELL_REPLACE,
          kit.words().text(Word.SHELL_REPLACE_TEXT, Map.of("file", name + ending)),
          Word.SHELL_REPLACE,
          () -> chosen.accept(whole));
    } else {
      chosen.accept(whole);
    }
  }

  private FileDialogs.Wish wish(Word title, Word kind, List<String> patterns) {
    return new FileDialogs.Wish(
        kit.words().now(title), kit.words().now(kind), patterns, lastFolder);
  }

  private Window window() {
    return dialogs.node().getScene().getWindow();
  }

  private void remember(Path file) {
    lastFolder = Optional.ofNullable(file.toAbsolutePath().getParent());
  }
}
