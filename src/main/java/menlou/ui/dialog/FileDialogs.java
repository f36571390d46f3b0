package menlou.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/**
 * The dialogs in which files are chosen. Called on the window's thread; return when the user has
 * chosen or given up.
 */
public interface FileDialogs {
  /**
   * What is to be chosen.
   *
   * @param kind what files of the patterns are called
   * @param patterns such as {@code *.pdf}
   * @param folder where to begin; the system decides when there is none
   */
  record Wish(String title, String kind, List<String> patterns, Optional<Path> folder) {}

  /** A file that is there; empty when the user gave up. */
  Optional<Path> toRead(Wish wish, Window owner);

  /** Files that are there; none when the user gave up. */
  List<Path> severalToRead(Wish wish, Window owner);

  /**
   * A place to write to, empty when the user gave up. Whoever chose a file that is there has agreed
   * to its being replaced; the name need not end as the patterns do.
   *
   * @param name proposed
   */
  Optional<Path> toWrite(Wish wish, String name, Window owner);
}
