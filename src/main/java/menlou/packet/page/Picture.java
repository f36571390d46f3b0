package menlou.packet.page;

/**
 * A JPEG or PNG as it was attached. Two pictures are the same when they are the same object:
 * whoever reads attachments hands out one picture per attachment.
 */
public final class Picture {
  /** What we can place. */
  public enum Format {
    JPEG,
    PNG
  }

  private final byte[] bytes;
  private final Format format;
  private final int width;
  private final int height;

  /** Width and height in pixels. */
  public Picture(byte[] bytes, Format format, int width, int height) {
    this.bytes = bytes.clone();
    this.format = format;
    this.width = width;
    this.height = height;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Format format() {
    return format;
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
