package menlou.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.stage.Window;
import menlou.ui.dialog.FileDialogs;

/** Answers every file dialog with the file a test has laid ready, as the system would let it. */
public final class AnsweredFiles implements FileDialogs {
  private final Deque<List<Path>> answers = new ArrayDeque<>();
  private Optional<Wish> last = Optional.empty();
  private String proposed = "";

  /** Lays ready what the next dialog is answered with; nothing means that it is given up. */
  public void next(Path... files) {
    answers.add(List.of(files));
  }

  /** What was wished for last. */
  public Wish wish() {
    return last.orElseThrow();
  }

  /** The name proposed last. */
  public String proposed() {
    return proposed;
  }

  private List<Path> answer(Wish wish) {
    last = Optional.of(wish);
    if (answers.isEmpty()) {
      throw new NoSuchElementException("nobody is there to answer: " + wish.title());
    }
    return answers.remove();
  }

  @Override
  public Optional<Path> toRead(Wish wish, Window owner) {
    return severalToRead(wish, owner).stream().findFirst();
  }

  /** The system offers only files of the patterns. */
  @Override
  public List<Path> severalToRead(Wish wish, Window owner) {
    List<Path> files = answer(wish);
    files.stream()
        .filter(file -> wish.patterns().stream().noneMatch(each -> fits(file, each)))
        .forEach(
            file -> {
              throw new IllegalStateException("not offered by " + wish + ": " + file);
            });
    return files;
  }

  private static boolean fits(Path file, String pattern) {
    return file.toString().endsWith(pattern.substring(1));
  }

  @Override
  public Optional<Path> toWrite(Wish wish, String name, Window owner) {
    proposed = name;
    return answer(wish).stream().findFirst();
  }
}
