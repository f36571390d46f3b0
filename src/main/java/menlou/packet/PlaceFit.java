package menlou.packet;

import java.util.Map;
import menlou.catalog.Language;
import menlou.packet.sheet.Spot;

/**
 * How an answer stands in one place of the packet.
 *
 * @param paper title of the part, in each language
 * @param cell what the form calls the cell; may be blank
 */
public record PlaceFit(Map<Language, String> paper, String cell, Spot.Look look) {
  /** Whether it stands as the form would like it, on however many lines. */
  public boolean isComfortable() {
    return look.annex().isEmpty() && look.size() >= look.wish() && look.narrow() >= 1;
  }
}
