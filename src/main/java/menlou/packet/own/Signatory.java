package menlou.packet.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import menlou.packet.page.Area;
import menlou.packet.paper.SignPlaces;
import menlou.packet.sheet.SignSpot;

/**
 * One person or body, and every place where it signs or seals. The index and the signing kits both
 * come from here.
 *
 * @param key tells signatories apart, also those whose names are still open
 * @param spots in the order of the pages
 */
public record Signatory(String key, List<Spot> spots) {
  /**
   * One place.
   *
   * @param page number in the whole packet, 1-based
   * @param area on the page, in points
   */
  public record Spot(Overview.PartView part, int page, SignPlaces.Signer signer, Area area) {}

  public Signatory {
    spots = List.copyOf(spots);
  }

  /** Every signatory of the packet, in the order they first sign. */
  public static List<Signatory> all(Overview overview) {
    Map<String, List<Spot>> spots = new LinkedHashMap<>();
    for (Overview.PartView part : overview.parts()) {
      for (int i = 0; i < part.pages().size(); i++) {
        for (SignSpot sign : part.pages().get(i).signs()) {
          spots
              .computeIfAbsent(key(sign.signer()), _ -> new ArrayList<>())
              .add(new Spot(part, part.numbers().get(i), sign.signer(), sign.area()));
        }
      }
    }
    return spots.entrySet().stream()
        .map(entry -> new Signatory(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** By name; signers whose names are still open are told apart by what they are. */
  private static String key(SignPlaces.Signer signer) {
    return signer.name().isBlank() ? "\n" + signer.role() : signer.name();
  }

  /** As printed on the papers; blank while nobody is named. */
  public String name() {
    return spots.getFirst().signer().name();
  }

  /** The name as the reading copy has it. */
  public String englishName() {
    return spots.getFirst().signer().english().name();
  }

  /** The pages with its places, each once. */
  public SortedSet<Integer> pages() {
    SortedSet<Integer> pages = new TreeSet<>();
    spots.forEach(spot -> pages.add(spot.page()));
    return pages;
  }
}
