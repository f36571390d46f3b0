package menlou.catalog;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A law, notice, form edition or practice that the program relies on, and how sure it is of it. */
public record Source(
    String id,
    Map<Language, String> title,
    Map<Language, String> issuer,
    String number,
    Optional<LocalDate> inForce,
    Confidence confidence,
    Map<Language, String> note) {
  /** How sure the catalog is that the source says so and is in force. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }
}
