package menlou.packet.read;

import menlou.packet.page.Area;

/** A font inside a file, as far as reading needs it. */
public interface ReadFont {
  /** Name without the tag of a subset. */
  String name();

  /** Whether its outlines are carried in the file. */
  boolean isEmbedded();

  /** How many bytes the code at the place takes: 1 or 2. */
  int length(byte[] string, int at);

  /** What the code stands for; empty when the file does not say. */
  String text(int code);

  /** Advance width in ems. */
  float width(int code);

  /**
   * Box of the outline in ems, y upwards from the baseline; without width when nothing is drawn.
   */
  Area ink(int code);

  /**
   * A number that differs for different outlines; {@link Outlines#NONE} when nothing is drawn,
   * {@link Outlines#UNKNOWN} when it cannot be told.
   */
  long outline(int code);

  /** Whether the code is drawn with the mark for a character the font does not have. */
  boolean isNotdef(int code);
}
