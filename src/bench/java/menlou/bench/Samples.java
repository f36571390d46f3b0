package menlou.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import menlou.catalog.CatalogFiles;
import menlou.catalog.Edition;
import menlou.catalog.form.Catalog;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.Draft;
import menlou.interview.Assessment;
import menlou.packet.PacketOptions;

/** The bundled cases, as material to measure with. */
public final class Samples {
  private Samples() {}

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** A bundled case with all that follows from it. */
  public static Assessment assessed(String name) {
    Edition edition = Catalog.open(CatalogFiles.builtIn(), "2026-05");
    return Assessment.of(edition, draft(edition, name), TODAY);
  }

  /** A packet as it is handed in, with the case inside. */
  public static PacketOptions forPrint(Assessment assessed) {
    return PacketOptions.forPrint(
        Instant.EPOCH, assessed.findings(), CaseFile.of(assessed.draft()));
  }

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
