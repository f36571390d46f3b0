package menlou.packet.page;

/** Where words stand between the left and the right edge. */
public enum Align {
  LEFT,
  CENTER,
  RIGHT,
  JUSTIFY;

  float shift(float free) {
    return switch (this) {
      case LEFT, JUSTIFY -> 0;
      case CENTER -> free / 2;
      case RIGHT -> free;
    };
  }
}
