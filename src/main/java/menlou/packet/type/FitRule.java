package menlou.packet.type;

/**
 * How words may be made to fit.
 *
 * @param size wished type size in points
 * @param min smallest legible size; equal to {@code size} when nothing may shrink
 * @param lines most lines; 0 for any number
 * @param leading distance of baselines in ems
 */
public record FitRule(float size, float min, int lines, float leading) {
  public static final float CELL_LEADING = 1.3f;

  public FitRule {
    if (min <= 0 || min > size) {
      throw new IllegalArgumentException("sizes: " + min + " to " + size);
    }
  }

  public static FitRule of(double size, double min) {
    return new FitRule((float) size, (float) min, 0, CELL_LEADING);
  }
}
