package menlou.packet.proof;

import java.util.Locale;
import java.util.Map;

/**
 * Something in which a packet differs from the one its case makes.
 *
 * @param page of the packet in hand, 1-based; 0 for the whole file; of the original where the page
 *     is missing
 * @param place the cell, else words beside it; may be blank
 * @param details placeholders of the words under {@code proof.alteration.<kind>}
 */
public record Alteration(int page, String place, Kind kind, Map<String, String> details)
    implements Fault {
  public Alteration {
    details = Map.copyOf(details);
  }

  /** What was done. */
  public enum Kind {
    /** The case inside is not the one that was put in. */
    CASE,
    /** The packet number is not the number of the case inside. */
    NUMBER,
    /** The file has something packets do not have. */
    EXTRA,
    PAGE_MISSING,
    PAGE_ADDED,
    PAGE_TWICE,
    PAGE_MOVED,
    /** A page of another size, or turned. */
    PAGE_TURNED,
    WORDS_CHANGED,
    WORDS_ADDED,
    WORDS_MISSING,
    /** Words nobody sees were put under or behind the page. */
    WORDS_HIDDEN,
    /** The same words in another type, size, tone or place. */
    WORDS_REDRAWN,
    /** Something is painted over words. */
    COVERED,
    PICTURE_ADDED,
    PICTURE_MISSING,
    MARKS_ADDED,
    MARKS_MISSING,
    NOTE_ADDED,
    NOTE_MISSING;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Alteration of(int page, String place, Kind kind) {
    return new Alteration(page, place, kind, Map.of());
  }

  @Override
  public String key() {
    return "alteration." + kind.key();
  }
}
