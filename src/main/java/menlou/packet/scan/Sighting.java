package menlou.packet.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import menlou.packet.code.CodeReading;
import menlou.packet.code.PacketNumber;
import menlou.packet.code.PageCode;
import menlou.packet.code.PageRecord;
import menlou.packet.code.UnreadableRecord;

/**
 * One page of one packet as seen on one picture.
 *
 * @param source the picture, as the user calls it
 * @param codes that could be read, all of this page
 * @param record what the page says; absent when a piece of it could not be read
 * @param altered whether a code on it says what was never printed
 */
record Sighting(
    String source,
    PacketNumber packet,
    int page,
    List<PageCode> codes,
    Optional<PageRecord> record,
    boolean altered) {
  /** What one picture shows. */
  record Picture(List<Sighting> pages, boolean altered, boolean newer) {}

  private record Place(PacketNumber packet, int page) {}

  /** Sorts the texts of the codes found on a picture; texts of others are passed over. */
  static Picture on(String source, Iterable<String> texts) {
    Map<Place, List<PageCode>> places = new LinkedHashMap<>();
    boolean altered = false;
    boolean newer = false;
    for (String text : texts) {
      Optional<PageCode.Reading> reading = PageCode.read(text);
      if (reading.isPresent()) {
        switch (reading.get()) {
          case PageCode.Reading.Good(PageCode code) ->
              places
                  .computeIfAbsent(new Place(code.packet(), code.page()), _ -> new ArrayList<>())
                  .add(code);
          case PageCode.Reading.Altered _ -> altered = true;
          case PageCode.Reading.Newer _ -> newer = true;
        }
      }
    }
    boolean beside = altered;
    List<Sighting> pages = new ArrayList<>();
    places.forEach((place, codes) -> pages.add(of(source, place, codes, beside)));
    return new Picture(pages, altered, newer);
  }

  private static Sighting of(String source, Place place, List<PageCode> codes, boolean altered) {
    try {
      return new Sighting(
          source, place.packet, place.page, codes, CodeReading.page(codes), altered);
    } catch (UnreadableRecord _) {
      return new Sighting(source, place.packet, place.page, codes, Optional.empty(), true);
    }
  }
}
