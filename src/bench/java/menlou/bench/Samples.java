package menlou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import menlou.catalog.Edition;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Draft;

/** The bundled cases, as material to measure with. */
final class Samples {
  private Samples() {}

  static Draft draft(Edition edition, String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name + CaseFile.SUFFIX)) {
      if (in != null
          && CaseFile.read(in.readAllBytes(), edition) instanceof CaseFileReading.Good good) {
        return good.file().draft();
      }
      throw new IllegalStateException("no readable sample " + name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
