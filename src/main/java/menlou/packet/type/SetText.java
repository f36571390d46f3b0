package menlou.packet.type;

import java.util.List;

/**
 * Words broken into lines at a size.
 *
 * @param size in points
 * @param narrow width of letters, 1 for their own
 * @param leading distance of baselines in ems
 */
public record SetText(Galley galley, float size, float narrow, float leading, List<Line> lines) {
  /** From the top of the first line's letters to the bottom of the last line's. */
  public float height() {
    return lines.isEmpty() ? 0 : size * (1 + (lines.size() - 1) * leading);
  }

  /** The widest line. */
  public float width() {
    float widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }

  /** Whether a word had to be torn. */
  public boolean isTorn() {
    return lines.stream().anyMatch(Line::torn);
  }

  /** Lines {@code from} to before {@code to} alone, for a paragraph that goes on over the page. */
  public SetText part(int from, int to) {
    return new SetText(galley, size, narrow, leading, lines.subList(from, to));
  }
}
