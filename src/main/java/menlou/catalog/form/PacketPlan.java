package menlou.catalog.form;

import java.util.List;
import java.util.Optional;
import menlou.catalog.Expression;

/**
 * What a packet consists of, in order, and what the founder adds to it.
 *
 * @param title of the whole
 * @param facts shown on the cover
 * @param returns to whom signed pages go back
 */
public record PacketPlan(
    String id,
    Words title,
    List<Line> facts,
    List<Line> returns,
    List<Part> parts,
    List<Enclosure> enclosures) {
  /** A fact on the cover, or about the way back. */
  public record Line(Words label, Words value) {}

  /**
   * One part.
   *
   * @param originals to prepare
   * @param handed how many of the originals stay at the counter
   * @param keying for keying in, not to be handed in
   */
  public record Part(
      String id,
      Words title,
      Content content,
      Optional<Expression> when,
      Count originals,
      Count handed,
      Count copies,
      boolean keying) {}

  /** Where the pages of a part come from. */
  public sealed interface Content {
    record Form(String paper) implements Content {}

    record Document(String paper) implements Content {}

    record Own(BuiltIn page) implements Content {}
  }

  /** Pages made from the packet itself. */
  public enum BuiltIn {
    COVER,
    CHECKLIST,
    SIGNATURES,
    CODES,
    ANNEX,
    RARE_CHARACTERS,
    RECEIPT
  }

  /** How many; a number or worked out. */
  public sealed interface Count {
    record Fixed(int number) implements Count {}

    record Computed(Expression formula) implements Count {}
  }

  /** A paper the founder brings, named in the checklist. */
  public record Enclosure(
      String id,
      Words title,
      Guard guard,
      Count originals,
      Count copies,
      Optional<Words> advice,
      List<String> sources) {}
}
