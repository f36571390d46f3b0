package menlou.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file dialogs of the desktop. */
public final class SystemFileDialogs implements FileDialogs {
  private static FileChooser chooser(Wish wish) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(wish.title());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(wish.kind(), wish.patterns()));
    wish.folder()
        .filter(Files::isDirectory)
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  @Override
  public Optional<Path> toRead(Wish wish, Window owner) {
    return Optional.ofNullable(chooser(wish).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> severalToRead(Wish wish, Window owner) {
    @Nullable List<File> files = chooser(wish).showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> toWrite(Wish wish, String name, Window owner) {
    FileChooser chooser = chooser(wish);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}
