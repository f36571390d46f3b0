package menlou.packet.page;

/**
 * A picture ready to be placed: an upright three-colour JPEG. Two pictures are the same when they
 * are the same object: whoever reads attachments hands out one picture per attachment.
 */
public final class Picture {
  private final byte[] jpeg;
  private final int width;
  private final int height;

  /** Width and height in pixels. */
  public Picture(byte[] jpeg, int width, int height) {
    this.jpeg = jpeg.clone();
    this.width = width;
    this.height = height;
  }

  public byte[] jpeg() {
    return jpeg.clone();
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }
}
