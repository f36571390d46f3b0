package menlou.packet.proof;

import java.util.Locale;
import java.util.Map;

/**
 * Something on a finished page that is not as it must be.
 *
 * @param page 1-based; 0 for the whole file
 * @param place what the form calls the place, else words beside it
 * @param details placeholders of the words under {@code proof.defect.<kind>}
 */
public record Defect(int page, String place, Kind kind, Map<String, String> details)
    implements Fault {
  public Defect {
    details = Map.copyOf(details);
  }

  /** What is wrong. */
  public enum Kind {
    /** Another number of pages than drawn, or a page of another size. */
    PAGES,
    /** Nothing of the words is there. */
    MISSING,
    /** Other words are there, or not all of them. */
    DIFFERENT,
    /** A letter reaches out of its cell. */
    OUTSIDE,
    /** A letter reaches over the edge of the paper. */
    OFF_PAGE,
    /** Smaller than the form allows, or than anybody can read. */
    SMALL,
    /** Two letters stand on each other. */
    OVERLAP,
    /** A line goes through a letter. */
    CROSSED,
    /** Something is painted over a letter. */
    COVERED,
    /** A letter that cannot be seen against what it stands on. */
    PALE,
    /** A character no font of ours has. */
    REPLACED,
    /** A letter drawn with another outline than its font gives it, or with none. */
    OUTLINE,
    /** A letter in a font that is not ours, or is not carried in the file. */
    FONT,
    /** A box that is ticked and should not be, or the other way round. */
    TICK,
    /** No picture where one belongs. */
    PICTURE,
    /** A value sent to the annex is not in the annex. */
    ANNEX;

    /** The last part of the key of its words. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public String key() {
    return "defect." + kind.key();
  }
}
