package menlou.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import menlou.catalog.Edition;
import menlou.catalog.FieldPath;
import menlou.catalog.FieldType;
import menlou.draft.Answers;
import menlou.draft.Draft;
import menlou.draft.Path;
import menlou.value.IsoDate;
import menlou.value.MachineReadableZone;
import menlou.value.Parsed;

/**
 * Moves the dates of a bundled case by as many days as have gone by since it was made, so that a
 * planned date of the licence never lies in the past. The same day always gives the same case.
 *
 * @param asOf the day the dates of the case fit as they are bundled
 * @param today the day they are to fit
 * @param fixed dates that do not move, such as those a document number tells as well
 */
record SampleDates(Edition edition, LocalDate asOf, LocalDate today, Set<FieldPath> fixed) {
  Draft moved(Draft draft) {
    Map<Path, String> moved = new TreeMap<>();
    draft.answers().all().forEach((path, text) -> moved.put(path, moved(path.field(), text)));
    return draft.withAnswers(Answers.of(moved));
  }

  /** What cannot be read, as mistakes made on purpose, stays as it is. */
  private String moved(FieldPath field, String text) {
    Optional<FieldType> type = edition.fields().find(field).map(each -> each.type());
    if (fixed.contains(field)) {
      return text;
    }
    return switch (type.orElse(null)) {
      case FieldType.Day _ ->
          IsoDate.parse(text) instanceof Parsed.Good<IsoDate>(IsoDate day)
              ? new IsoDate(later(day.date())).canonical()
              : text;
      case FieldType.MachineReadable _ ->
          MachineReadableZone.parse(text, asOf)
                  instanceof Parsed.Good<MachineReadableZone>(MachineReadableZone zone)
              ? zone.withExpiry(later(zone.expiry())).canonical()
              : text;
      case null, default -> text;
    };
  }

  private LocalDate later(LocalDate day) {
    return day.plusDays(ChronoUnit.DAYS.between(asOf, today));
  }
}
