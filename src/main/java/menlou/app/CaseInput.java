package menlou.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.catalog.Edition;
import menlou.draft.CaseFile;
import menlou.draft.CaseFilePlace;
import menlou.draft.CaseFileProblem;
import menlou.draft.CaseFileReading;
import menlou.draft.Trouble;
import menlou.draft.WholeFile;
import menlou.packet.PacketFile;

/** Gets cases from case files, from packets that carry one, and from the standard input. */
final class CaseInput {
  private final Surroundings here;

  CaseInput(Surroundings here) {
    this.here = here;
  }

  /**
   * Reads one case.
   *
   * @param name of a file; {@code -} is the standard input
   * @throws Trouble {@code file.…} when there is no reading the file
   */
  CaseFileReading read(String name, Edition edition) {
    byte[] bytes = bytes(name);
    if (!isPdf(bytes)) {
      return CaseFile.read(bytes, edition);
    }
    try {
      return embedded(bytes)
          .map(json -> CaseFile.read(json, edition))
          .orElseGet(CaseInput::noCaseInside);
    } catch (Trouble unusable) {
      return unusable(unusable);
    }
  }

  /** A damaged packet is no trouble with the disk, but with what was handed in. */
  static CaseFileReading.Bad unusable(Trouble trouble) {
    return new CaseFileReading.Bad(
        List.of(
            new CaseFileProblem(trouble.code(), new CaseFilePlace("$", 0, 0), trouble.details())));
  }

  /**
   * The case file inside a packet as it was put in.
   *
   * @throws Trouble {@code packet.…} when the packet is damaged or was altered
   */
  static Optional<byte[]> embedded(byte[] pdf) {
    return PacketFile.open(pdf);
  }

  static CaseFileReading.Bad noCaseInside() {
    return unusable(new Trouble("case.none-inside", Map.of()));
  }

  static CaseFileReading.Bad noPdf() {
    return unusable(new Trouble("packet.no-pdf", Map.of()));
  }

  static boolean isPdf(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D';
  }

  /**
   * All of it, or as much as shows that it is too large to be anything of ours.
   *
   * @param name of a file; {@code -} is the standard input
   * @throws Trouble {@code file.…} when there is no reading it
   */
  byte[] bytes(String name) {
    if (name.equals("-")) {
      return standardInput();
    }
    return WholeFile.read(path(name), PacketFile.MOST_BYTES);
  }

  private byte[] standardInput() {
    try {
      return here.in().readNBytes(PacketFile.MOST_BYTES + 1);
    } catch (IOException closed) {
      throw new Trouble("file.standard-input", Map.of(), closed);
    }
  }

  /**
   * The file of that name.
   *
   * @throws Trouble {@code file.name} when the system can have none of that name
   */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new Trouble("file.name", Map.of("file", name), impossible);
    }
  }

  /** The file's name without folder and ending. */
  static String stem(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (String ending : List.of(CaseFile.SUFFIX, ".json", ".pdf", ".yaml")) {
      if (last.endsWith(ending) && last.length() > ending.length()) {
        return last.substring(0, last.length() - ending.length());
      }
    }
    return last.equals("-") ? "case" : last;
  }
}
