package menlou.packet.structure;

/**
 * Marks that say nothing the document does not say elsewhere (ISO 32000-1, 14.8.2.2), in the order
 * they are painted: those before {@link #HEADER} lie under the words.
 */
public enum Artefact implements Tag {
  /** Slanted over the whole page. */
  WATERMARK,
  /** Lines, frames, shades. */
  RULING,
  /** Titles and heads of tables repeated on further pages, stamps at the head. */
  HEADER,
  /** Page numbers and whatever else stands at the foot. */
  FOOTER
}
