package menlou.packet.page;

import java.util.Arrays;

/**
 * A picture ready to be placed: an upright three-colour JPEG. Two pictures are the same when they
 * are the same object: whoever reads attachments hands out one picture per attachment.
 */
public final class Picture {
  private final byte[] jpeg;
  private final int width;
  private final int height;
  private final int fingerprint;

  /** Width and height in pixels. */
  public Picture(byte[] jpeg, int width, int height) {
    this.jpeg = jpeg.clone();
    this.width = width;
    this.height = height;
    this.fingerprint = Arrays.hashCode(this.jpeg);
  }

  public byte[] jpeg() {
    return jpeg.clone();
  }

  /** The same for the same bytes, whatever object holds them. */
  int fingerprint() {
    return fingerprint;
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
