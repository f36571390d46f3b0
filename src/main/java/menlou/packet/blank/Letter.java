package menlou.packet.blank;

/**
 * A letter printed on a blank.
 *
 * @param x of its left edge
 * @param y of its baseline, downwards
 */
record Letter(String text, float x, float y, float width, float size) {
  float middleX() {
    return x + width / 2;
  }

  float middleY() {
    return y - size * 0.35f;
  }
}
