package menlou.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sound files to be spoilt, by kind; small ones, so that much can be tried. */
record Material(Map<Kind, List<byte[]>> files) {
  /** Out of a hundred files; what costs most is tried least. */
  private static final List<Kind> MIXTURE = mixture();

  private static List<Kind> mixture() {
    List<Kind> kinds = new ArrayList<>();
    Map.of(
            Kind.CASE,
            24,
            Kind.PACKET,
            30,
            Kind.BLANK,
            22,
            Kind.MAP,
            6,
            Kind.PICTURE,
            10,
            Kind.SCANS,
            8)
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> kinds.addAll(java.util.Collections.nCopies(each.getValue(), each.getKey())));
    return List.copyOf(kinds);
  }

  /** What one file of a run is. */
  @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
  record Spoilt(Kind kind, byte[] bytes) {}

  /** Spoilt once or several times over. */
  Spoilt spoilt(Chance chance) {
    Kind kind = chance.of(MIXTURE);
    byte[] file = chance.of(files.getOrDefault(kind, List.of()));
    for (int times = 1 + chance.below(chance.inHundred(30) ? 6 : 2); times > 0; times--) {
      file = spoilt(kind, file, chance);
    }
    return new Spoilt(kind, file);
  }

  private static byte[] spoilt(Kind kind, byte[] file, Chance chance) {
    return switch (kind) {
      case CASE, MAP -> either(file, chance, List.of(TextSpoiling.values()));
      case PICTURE -> either(file, chance, List.of(PictureSpoiling.values()));
      case PACKET, BLANK, SCANS -> pdf(file, chance);
    };
  }

  private static byte[] either(byte[] file, Chance chance, List<? extends Spoiling> knowing) {
    return chance.inHundred(65)
        ? chance.of(knowing).of(file, chance)
        : chance.of(List.of(ByteSpoiling.values())).of(file, chance);
  }

  private static byte[] pdf(byte[] file, Chance chance) {
    if (chance.inHundred(25)) {
      return chance.of(List.of(ByteSpoiling.values())).of(file, chance);
    }
    try {
      PdfObjects objects = PdfObjects.of(file);
      return objects.parts().isEmpty()
          ? ByteSpoiling.BITS.of(file, chance)
          : chance.of(List.of(PdfSpoiling.values())).of(objects, chance).bytes();
    } catch (RuntimeException spoiltBefore) {
      return ByteSpoiling.BYTES.of(file, chance);
    }
  }
}
