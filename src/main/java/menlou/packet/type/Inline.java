package menlou.packet.type;

/** A stretch of words to be set, before any size is chosen. */
public sealed interface Inline {
  /**
   * Words in a face.
   *
   * @param value whether it came from an answer rather than from the form
   */
  record Words(String text, Face face, boolean value) implements Inline {}

  /** A box; ticked or empty. */
  record Tick(boolean ticked) implements Inline {}

  /**
   * Words on a line at least {@code width} points long; no words make an empty line to write on.
   */
  record Line(double width, String text, Face face) implements Inline {}
}
