package menlou.packet.blank;

import java.util.List;

/**
 * The boxes of a blank in reading order.
 *
 * @param fingerprint SHA-256 of the blank, hexadecimal
 */
public record FoundBoxes(String fingerprint, List<Box> boxes) {
  public FoundBoxes {
    boxes = List.copyOf(boxes);
  }
}
