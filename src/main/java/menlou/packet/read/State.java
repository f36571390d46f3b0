package menlou.packet.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The graphics state of a page (ISO 32000-1, 8.4). Saved by copying. Not thread-safe. */
final class State {
  final AffineTransform place;
  Rectangle2D clip;
  double fill;
  double stroke;
  double fillOpacity = 1;
  double strokeOpacity = 1;
  @Nullable ReadFont font;
  double size;
  double charSpace;
  double wordSpace;
  double stretch = 1;
  double leading;
  double rise;
  int mode;

  State(AffineTransform place, Rectangle2D clip) {
    this.place = place;
    this.clip = clip;
  }

  State copy() {
    State copy = new State(new AffineTransform(place), clip);
    copy.fill = fill;
    copy.stroke = stroke;
    copy.fillOpacity = fillOpacity;
    copy.strokeOpacity = strokeOpacity;
    copy.font = font;
    copy.size = size;
    copy.charSpace = charSpace;
    copy.wordSpace = wordSpace;
    copy.stretch = stretch;
    copy.leading = leading;
    copy.rise = rise;
    copy.mode = mode;
    return copy;
  }

  /** How light a colour of one, three or four parts is: 0 black, 1 white. */
  static double tone(List<Object> parts) {
    double[] all =
        parts.stream()
            .filter(Double.class::isInstance)
            .mapToDouble(each -> (Double) each)
            .toArray();
    return switch (all.length) {
      case 1 -> all[0];
      case 3 -> 0.30 * all[0] + 0.59 * all[1] + 0.11 * all[2];
      case 4 -> Math.max(0, 1 - all[3] - (0.30 * all[0] + 0.59 * all[1] + 0.11 * all[2]));
      default -> 0;
    };
  }
}
