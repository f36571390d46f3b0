package menlou.catalog.form;

import java.util.List;
import java.util.Optional;

/**
 * Places to sign.
 *
 * @param date where 年　月　日 is left open
 * @param line whether a line to sign on is drawn; absent for the paper's own habit
 * @param height of a place in millimetres; absent for the usual
 */
public record SignBox(
    Optional<Words> caption,
    List<Signer> signers,
    DatePlace date,
    Optional<Boolean> line,
    Optional<Double> height) {
  /**
   * One who signs, or one after the other of a list.
   *
   * @param label printed before the place
   * @param name of the signer
   * @param role in which capacity, for the signature index
   * @param verb 签字 or 盖章
   * @param by whose hand signs for a body
   * @param blank stays empty, is nobody's to sign
   * @param perRow places side by side
   */
  public record Signer(
      Guard guard,
      Optional<Words> label,
      Optional<Words> name,
      Optional<Words> role,
      Optional<Words> verb,
      Optional<Words> by,
      boolean blank,
      int perRow) {}

  /** Where the day of signing is written. */
  public enum DatePlace {
    EACH,
    END,
    NONE
  }
}
