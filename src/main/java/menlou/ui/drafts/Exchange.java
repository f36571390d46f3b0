package menlou.ui.drafts;

import java.nio.file.Path;
import java.util.List;
import menlou.draft.Draft;

/**
 * Cases on their way in and out. Called away from the window's thread; throws {@link
 * menlou.draft.Trouble} when a file cannot be read or written.
 */
public interface Exchange {
  /** A bundled case of an invented company. */
  record Example(String id, Draft draft) {}

  /** Reads a case file, or the case inside a packet. */
  Draft read(Path file);

  /** Writes the case file, pictures included. */
  void write(Draft draft, Path file);

  /** The bundled examples; the first is the one to show to somebody new. */
  List<Example> examples();
}
