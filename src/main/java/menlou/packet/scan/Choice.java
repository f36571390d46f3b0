package menlou.packet.scan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import menlou.packet.code.PacketNumber;
import menlou.packet.code.PageRecord;

/**
 * Which packet a stack of pages is: the one most of them belong to, and of equals the one printed
 * last.
 */
record Choice(PacketNumber packet, PageRecord.Print print) {
  /** Empty when no page could be read whole. */
  static Optional<Choice> among(List<Sighting> sightings) {
    List<Sighting> whole = sightings.stream().filter(each -> each.record().isPresent()).toList();
    List<Sighting> packet = most(whole, Sighting::packet);
    List<Sighting> alike = most(packet, each -> print(each).at(0));
    return alike.stream()
        .max(Comparator.comparingLong(each -> print(each).minute()))
        .map(latest -> new Choice(latest.packet(), print(latest)));
  }

  private static <T> List<Sighting> most(List<Sighting> from, Function<Sighting, T> what) {
    Map<T, List<Sighting>> groups =
        from.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream()
        .max(Comparator.comparingLong(Choice::pages).thenComparingLong(Choice::latest))
        .orElse(List.of());
  }

  private static long pages(List<Sighting> group) {
    return group.stream().map(Sighting::page).distinct().count();
  }

  private static long latest(List<Sighting> group) {
    return group.stream().mapToLong(each -> print(each).minute()).max().orElse(0);
  }

  private static PageRecord.Print print(Sighting whole) {
    return whole.record().orElseThrow().print();
  }

  /** What is wrong with a page that does not belong here; empty when it does. */
  Optional<Remark.Kind> stray(Sighting sighting) {
    boolean here = sighting.packet().equals(packet);
    if (sighting.record().isEmpty()) {
      return here ? Optional.empty() : Optional.of(Remark.Kind.FOREIGN);
    }
    PageRecord.Print its = print(sighting);
    if (here && its.isLike(print)) {
      return sighting.page() > print.pages() ? Optional.of(Remark.Kind.ALTERED) : Optional.empty();
    }
    if (its.caseMark() != print.caseMark()) {
      return Optional.of(Remark.Kind.FOREIGN);
    }
    if (here && (its.reading() != print.reading() || its.draft() != print.draft())) {
      return Optional.of(Remark.Kind.OTHER_COPY);
    }
    return Optional.of(its.minute() > print.minute() ? Remark.Kind.LATER : Remark.Kind.OUTDATED);
  }
}
