package menlou.packet.page;

/** A rectangle in points; the origin is the page's upper left corner, y grows downwards. */
public record Area(float x, float y, float width, float height) {
  public float right() {
    return x + width;
  }

  public float bottom() {
    return y + height;
  }

  public Area inset(float horizontal, float vertical) {
    return new Area(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
  }

  /** The strip of this area that begins {@code from} below its top. */
  public Area strip(float from, float height) {
    return new Area(x, y + from, width, height);
  }

  public Area down(float by) {
    return moved(0, by);
  }

  public Area moved(float right, float down) {
    return new Area(x + right, y + down, width, height);
  }
}
