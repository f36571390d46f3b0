package menlou.packet.page;

/** A4, upright or across, and two of them side by side. Lengths in points. */
public enum PaperSize {
  PORTRAIT(210, 297),
  LANDSCAPE(297, 210),
  A3_PORTRAIT(297, 420),
  A3_LANDSCAPE(420, 297);

  private static final float POINTS_PER_MM = 72 / 25.4f;

  private final float width;
  private final float height;

  PaperSize(float widthMm, float heightMm) {
    this.width = points(widthMm);
    this.height = points(heightMm);
  }

  /** Upright or across. */
  public boolean isA3() {
    return this == A3_PORTRAIT || this == A3_LANDSCAPE;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }

  /** Millimetres, as the catalog writes lengths, in points. */
  public static float points(double mm) {
    return (float) mm * POINTS_PER_MM;
  }
}
