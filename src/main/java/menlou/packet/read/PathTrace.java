package menlou.packet.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The path being built, in page space (ISO 32000-1, 8.5). Not thread-safe. */
final class PathTrace {
  private final Path2D.Double path = new Path2D.Double();
  private final double[] at = new double[8];
  private boolean begun;
  private boolean clips;

  /** Adds a segment; operands are coordinates in user space. */
  void segment(String operator, double[] numbers, AffineTransform place) {
    int points = numbers.length / 2;
    if (points * 2 > at.length || (!begun && !operator.equals("m") && !operator.equals("re"))) {
      return;
    }
    if (operator.equals("re")) {
      if (numbers.length == 4) {
        rectangle(numbers, place);
      }
      return;
    }
    place.transform(numbers, 0, at, 0, points);
    if (operator.equals("m") && points == 1) {
      path.moveTo(at[0], at[1]);
      begun = true;
    } else if (operator.equals("l") && points == 1) {
      path.lineTo(at[0], at[1]);
    } else if (operator.equals("c") && points == 3) {
      path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
    } else if (points == 2) {
      path.quadTo(at[0], at[1], at[2], at[3]);
    }
  }

  private void rectangle(double[] r, AffineTransform place) {
    double[] corners = {
      r[0], r[1], r[0] + r[2], r[1], r[0] + r[2], r[1] + r[3], r[0], r[1] + r[3],
    };
    place.transform(corners, 0, at, 0, 4);
    path.moveTo(at[0], at[1]);
    for (int i = 2; i < 8; i += 2) {
      path.lineTo(at[i], at[i + 1]);
    }
    path.closePath();
    begun = true;
  }

  void close() {
    if (begun) {
      path.closePath();
    }
  }

  /** The path will also limit what is painted later. */
  void clip() {
    clips = true;
  }

  /** What the path leaves of the clip; begins a new path. */
  Rectangle2D end(Rectangle2D clip) {
    Rectangle2D left = clips ? clip.createIntersection(path.getBounds2D()) : clip;
    path.reset();
    begun = false;
    clips = false;
    return left;
  }

  /** Bounds of each closed figure. */
  void figures(Consumer<Rectangle2D> found) {
    for (Path2D figure : split()) {
      found.accept(figure.getBounds2D());
    }
  }

  private List<Path2D> split() {
    List<Path2D> figures = new ArrayList<>();
    for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
      int kind = each.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO || figures.isEmpty()) {
        figures.add(new Path2D.Double());
        figures.getLast().moveTo(at[0], at[1]);
      } else {
        add(figures.getLast(), kind);
      }
    }
    return figures;
  }

  private void add(Path2D figure, int kind) {
    switch (kind) {
      case PathIterator.SEG_LINETO -> figure.lineTo(at[0], at[1]);
      case PathIterator.SEG_QUADTO -> figure.quadTo(at[0], at[1], at[2], at[3]);
      case PathIterator.SEG_CUBICTO -> figure.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
      default -> {}
    }
  }

  /** Every stretch of the outline, each with its bounds. */
  void lines(Consumer<Rectangle2D> found) {
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
      int kind = each.currentSegment(at);
      int last =
          switch (kind) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
          };
      double nextX = kind == PathIterator.SEG_CLOSE ? startX : at[last];
      double nextY = kind == PathIterator.SEG_CLOSE ? startY : at[last + 1];
      if (kind == PathIterator.SEG_MOVETO) {
        startX = nextX;
        startY = nextY;
      } else {
        Rectangle2D.Double line = new Rectangle2D.Double(x, y, 0, 0);
        line.add(nextX, nextY);
        found.accept(line);
      }
      x = nextX;
      y = nextY;
    }
  }
}
