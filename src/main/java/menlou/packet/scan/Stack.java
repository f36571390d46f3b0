package menlou.packet.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import menlou.catalog.Edition;
import menlou.packet.code.CodeReading;
import menlou.packet.code.PageCode;
import menlou.packet.code.PageRecord;
import menlou.packet.code.UnreadableRecord;

/**
 * A stack of scanned pages in any order: picture after picture is added, then it is read. Not
 * thread-safe.
 */
public final class Stack {
  private final Edition edition;
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /** Pages of the packet, by page, with all the pictures that show them. */
  private final Map<Integer, List<Sighting>> pages = new TreeMap<>();

  /** What pages say, as far as it can be trusted. */
  private final Map<Integer, PageRecord> records = new TreeMap<>();

  private final Set<Integer> altered = new TreeSet<>();

  /** Cases are read under the edition. */
  public Stack(Edition edition) {
    this.edition = edition;
  }

  /**
   * Adds one picture.
   *
   * @param source what the user calls it
   * @param texts of the codes found on it
   */
  public void add(String source, Iterable<String> texts) {
    Sighting.Picture picture = Sighting.on(source, texts);
    sightings.addAll(picture.pages());
    if (picture.newer()) {
      remarks.add(Remark.ofPicture(Remark.Kind.NEWER_PROGRAM, 0, source));
    } else if (picture.pages().isEmpty()) {
      Remark.Kind kind = picture.altered() ? Remark.Kind.ALTERED : Remark.Kind.NO_CODE;
      remarks.add(Remark.ofPicture(kind, 0, source));
    }
  }

  /** Reads what was added; once. */
  public Scan read() {
    Optional<Choice> choice = Choice.among(sightings);
    if (choice.isEmpty()) {
      sightings.forEach(
          each -> remarks.add(Remark.ofPicture(Remark.Kind.DAMAGED, each.page(), each.source())));
      return new Scan(Optional.empty(), remarks, Optional.empty(), false);
    }
    sort(choice.get());
    for (int page = 1; page <= choice.get().print().pages(); page++) {
      read(page, pages.getOrDefault(page, List.of()));
    }
    altered.addAll(Contradictions.in(records));
    altered.forEach(page -> remarks.add(Remark.ofPage(Remark.Kind.ALTERED, page)));
    records.keySet().removeAll(altered);
    return rebuilt(choice.get());
  }

  private void sort(Choice choice) {
    for (Sighting sighting : sightings) {
      Optional<Remark.Kind> stray = choice.stray(sighting);
      if (stray.isEmpty()) {
        pages.computeIfAbsent(sighting.page(), _ -> new ArrayList<>()).add(sighting);
      } else {
        remarks.add(
            new Remark(
                stray.get(), sighting.page(), sighting.source(), sighting.packet().toString()));
      }
    }
  }

  private void read(int page, List<Sighting> here) {
    here.stream()
        .skip(1)
        .forEach(
            again -> remarks.add(Remark.ofPicture(Remark.Kind.DUPLICATE, page, again.source())));
    try {
      Optional<PageRecord> record = record(here);
      if (here.stream().anyMatch(Sighting::altered)) {
        altered.add(page);
      } else if (record.isPresent()) {
        records.put(page, record.get());
      } else {
        Remark.Kind kind = here.isEmpty() ? Remark.Kind.MISSING : Remark.Kind.DAMAGED;
        remarks.add(Remark.ofPage(kind, page));
      }
    } catch (UnreadableRecord _) {
      altered.add(page);
    }
  }

  private static Optional<PageRecord> record(List<Sighting> here) throws UnreadableRecord {
    List<PageRecord> whole = here.stream().flatMap(each -> each.record().stream()).toList();
    if (whole.isEmpty()) {
      // Pieces from all its pictures: what a stain hides on one may be seen on another.
      return CodeReading.page(here.stream().flatMap(each -> each.codes().stream()).toList());
    }
    return CodeReading.agreed(whole);
  }

  private Scan rebuilt(Choice choice) {
    List<PageCode> trusted =
        pages.entrySet().stream()
            .filter(page -> !altered.contains(page.getKey()))
            .flatMap(page -> page.getValue().stream())
            .flatMap(sighting -> sighting.codes().stream())
            .toList();
    Rebuilt rebuilt = Rebuilt.of(choice, edition, records, trusted);
    rebuilt.remark().ifPresent(kind -> remarks.add(Remark.ofPage(kind, 0)));
    boolean allRead = records.size() == choice.print().pages();
    if (allRead && !rebuilt.proved() && rebuilt.remark().isEmpty()) {
      // Every page agrees with the others, and yet this is not the case that was printed.
      remarks.add(Remark.ofPage(Remark.Kind.ALTERED, 0));
    }
    remarks.sort(Comparator.comparingInt(Remark::page).thenComparing(Remark::kind));
    Optional<Scan.Read> read =
        Optional.of(new Scan.Read(choice.packet(), choice.print(), records.size()));
    return new Scan(
        read,
        remarks,
        allRead && !rebuilt.proved() ? Optional.empty() : Optional.of(rebuilt.draft()),
        rebuilt.proved());
  }
}
