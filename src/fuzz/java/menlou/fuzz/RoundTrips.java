package menlou.fuzz;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import menlou.catalog.Edition;
import menlou.draft.CaseFile;
import menlou.draft.CaseFileReading;
import menlou.draft.RandomCases;

/** Cases written, read and written again: more than the build has time for. */
final class RoundTrips {
  private RoundTrips() {}

  /** Only the run that begins with the first file makes them. */
  static Stream<Observation> of(Edition edition, int count, long first) {
    RandomCases cases = RandomCases.wild(edition, 10_000);
    return LongStream.range(0, first == 0 ? count : 0)
        .mapToObj(
            number ->
                Observer.of(
                    number,
                    "round trip",
                    json -> again(json, edition),
                    cases.nextFile().bytes(edition)));
  }

  private static String again(byte[] json, Edition edition) {
    if (CaseFile.read(json, edition) instanceof CaseFileReading.Good(CaseFile file, var _)
        && Arrays.equals(file.bytes(edition), json)) {
      return "the same bytes";
    }
    throw new Target.Broken("other bytes");
  }
}
