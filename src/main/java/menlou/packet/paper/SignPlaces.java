package menlou.packet.paper;

import java.util.List;
import java.util.Optional;
import menlou.catalog.form.SignBox;

/**
 * Places to sign, resolved.
 *
 * @param line whether a line to sign on is drawn
 * @param size of the words, in points
 */
public record SignPlaces(
    Said caption,
    List<Place> places,
    SignBox.DatePlace date,
    boolean line,
    float size,
    Wording wording) {
  /**
   * One place.
   *
   * @param lead what is printed before the room to sign
   * @param under small words below: the signer's name, whose hand signs for a body
   * @param height in points
   * @param signer for the signature index; absent for places that stay empty
   */
  public record Place(Said lead, Said under, float height, int perRow, Optional<Signer> signer) {}

  /**
   * Who signs, in which capacity, how.
   *
   * @param english the same for signers who read no Chinese
   */
  public record Signer(String name, String role, String verb, Courtesy english) {}

  /** What a signer is told in English, whatever language the pages have. */
  public record Courtesy(String name, String role, String verb) {}

  /**
   * Words of the places in the language of the paper.
   *
   * @param day 　年　月　日
   */
  public record Wording(String day) {}
}
