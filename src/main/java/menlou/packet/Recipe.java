package menlou.packet;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import menlou.catalog.Edition;
import menlou.catalog.Language;
import menlou.draft.CaseFile;
import menlou.draft.Facts;
import menlou.draft.Path;
import menlou.rules.Finding;
import menlou.value.Version;

/**
 * How a packet was drawn, written into it so that it can be drawn again: with the case inside it
 * gives the same bytes.
 *
 * @param parallel whether the reading copy stands beside every page
 * @param day on which the answers were judged
 * @param made moment of drawing, in whole seconds
 * @param removed answers a share copy does without; absent for what is no share copy
 * @param stacking for printing on both sides, and between the parts
 * @param packetId printed on every page
 * @param edition id of the catalog edition
 * @param seal of that edition
 * @param program version that drew it
 */
record Recipe(
    Language language,
    boolean parallel,
    boolean draftMark,
    LocalDate day,
    Instant made,
    Optional<Set<Path>> removed,
    Stacking stacking,
    String packetId,
    String edition,
    String seal,
    String program) {
  private static final String PARALLEL = "zh+en";

  static Recipe of(Facts facts, PacketOptions options, boolean parallel, String packetId) {
    return new Recipe(
        options.language(),
        parallel,
        options.draftMark(),
        facts.today(),
        Instant.ofEpochSecond(options.made().getEpochSecond()),
        options.removed(),
        options.stacking(),
        packetId,
        facts.edition().id(),
        facts.edition().seal(),
        Version.TEXT);
  }

  SortedMap<String, String> entries() {
    SortedMap<String, String> entries = new TreeMap<>();
    entries.put("Language", parallel ? PARALLEL : language.code());
    entries.put("Draft", Boolean.toString(draftMark));
    entries.put("Day", day.toString());
    entries.put("Made", made.toString());
    entries.put("Duplex", Boolean.toString(stacking.duplex()));
    entries.put("Separators", Boolean.toString(stacking.separators()));
    entries.put("Packet", packetId);
    entries.put("Edition", edition);
    entries.put("Seal", seal);
    entries.put("Program", program);
    removed.ifPresent(
        paths ->
            entries.put(
                "Removed",
                paths.stream().map(Path::text).sorted().collect(Collectors.joining(" "))));
    return entries;
  }

  /** Empty when an entry is missing or is none. */
  static Optional<Recipe> of(Map<String, String> entries) {
    try {
      return Optional.of(
          new Recipe(
              Language.EN.code().equals(entries.get("Language")) ? Language.EN : Language.ZH,
              PARALLEL.equals(entries.get("Language")),
              Boolean.parseBoolean(entries.get("Draft")),
              LocalDate.parse(entries.getOrDefault("Day", "")),
              Instant.parse(entries.getOrDefault("Made", "")),
              Optional.ofNullable(entries.get("Removed")).map(Recipe::paths),
              new Stacking(
                  Boolean.parseBoolean(entries.get("Duplex")),
                  Boolean.parseBoolean(entries.get("Separators"))),
              entries.getOrDefault("Packet", ""),
              entries.getOrDefault("Edition", ""),
              entries.getOrDefault("Seal", ""),
              entries.getOrDefault("Program", "")));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Set<Path> paths(String texts) {
    return Arrays.stream(texts.split(" "))
        .filter(text -> !text.isEmpty())
        .map(Path::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The same options once more.
   *
   * @param number absent for the number the case itself has
   * @param findings of the draft; a share copy has none
   */
  PacketOptions options(Optional<String> number, List<Finding> findings, CaseFile caseFile) {
    return new PacketOptions(
        language,
        draftMark,
        number,
        made,
        removed.isPresent() ? List.of() : findings,
        Optional.of(caseFile),
        removed,
        stacking);
  }

  /** Whether the very program and edition at hand drew it, so that bytes must agree. */
  boolean isOf(Edition here) {
    return program.equals(Version.TEXT) && seal.equals(here.seal());
  }
}
