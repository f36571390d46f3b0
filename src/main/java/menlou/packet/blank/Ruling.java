package menlou.packet.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of one direction, put in order: those that lie on one another are one, and dashes are a
 * line.
 */
final class Ruling {
  /** Lines nearer than this are one, drawn carelessly. */
  private static final float SNAP = 0.7f;

  /** Gaps up to this are those of a dashed line. */
  private static final float DASH_GAP = 3;

  /** How far a line may end before the one it was meant to meet. */
  private static final float SHORT = 1.5f;

  private final float[] places;
  private final List<List<Stroke>> lines;

  private Ruling(float[] places, List<List<Stroke>> lines) {
    this.places = places;
    this.lines = lines;
  }

  static Ruling of(List<Stroke> strokes, boolean across) {
    List<Stroke> sorted =
        strokes.stream()
            .filter(stroke -> stroke.across() == across)
            .sorted(Comparator.comparingDouble(Stroke::at).thenComparingDouble(Stroke::from))
            .toList();
    List<List<Stroke>> lines = new ArrayList<>();
    for (Stroke stroke : sorted) {
      if (lines.isEmpty()
          || stroke.at() - lines.getLast().getFirst().at() > 2 * SNAP
          || stroke.at() - lines.getLast().getLast().at() > SNAP) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(stroke);
    }
    float[] places = new float[lines.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = (lines.get(i).getFirst().at() + lines.get(i).getLast().at()) / 2;
    }
    return new Ruling(places, lines.stream().map(line -> joined(line, across)).toList());
  }

  private static List<Stroke> joined(List<Stroke> pieces, boolean across) {
    List<Stroke> joined = new ArrayList<>();
    for (Stroke piece : pieces.stream().sorted(Comparator.comparingDouble(Stroke::from)).toList()) {
      if (!joined.isEmpty() && piece.from() - joined.getLast().to() <= DASH_GAP) {
        Stroke last = joined.removeLast();
        joined.add(new Stroke(across, last.at(), last.from(), Math.max(last.to(), piece.to())));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** Where the lines lie, in order. */
  float[] places() {
    return places;
  }

  /** Of all lines together. */
  int strokes() {
    return lines.stream().mapToInt(List::size).sum();
  }

  /** Whether each line is drawn between each two neighbours of the lines that cross it. */
  boolean[][] drawn(float[] crossing) {
    boolean[][] drawn = new boolean[lines.size()][Math.max(0, crossing.length - 1)];
    for (int line = 0; line < drawn.length; line++) {
      for (Stroke stroke : lines.get(line)) {
        for (int i = 0; i < drawn[line].length; i++) {
          drawn[line][i] |=
              stroke.from() <= crossing[i] + SHORT && stroke.to() >= crossing[i + 1] - SHORT;
        }
      }
    }
    return drawn;
  }
}
