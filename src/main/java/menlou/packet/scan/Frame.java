package menlou.packet.scan;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import menlou.packet.code.CodePlaces;
import menlou.packet.page.Area;

/**
 * Where a code lies on a picture: its upper left corner and the steps from square to square along
 * its rows and columns, in pixels. Tells where the other codes of the page must lie.
 *
 * @param place which of the places of its page it has; -1 when that is not known
 */
record Frame(
    double x, double y, double rightX, double rightY, double downX, double downY, int place) {
  /** Pixels a square of a code has when turned upright. */
  static final int STRAIGHT = 6;

  /** From a corner to the middle of the pattern there. */
  private static final double PATTERN = 3.5;

  private static final int SIDE = CodePlaces.SQUARES;

  /** Half the way to the neighbour, in squares. */
  private static final double QUIET = 3;

  /** How much darker than paper a code is at least on the palest scan, of 255. */
  private static final int DARKER = 12;

  private static final double SPAN = SIDE - 2 * PATTERN;

  /**
   * The frame of a code that was read.
   *
   * @param points middles of its patterns: lower left, upper left, upper right
   * @param place of the code on its page, -1 for unknown
   */
  static Frame of(List<Point2D> points, int place) {
    Point2D corner = points.get(1);
    double rightX = (points.get(2).getX() - corner.getX()) / SPAN;
    double rightY = (points.get(2).getY() - corner.getY()) / SPAN;
    double downX = (points.get(0).getX() - corner.getX()) / SPAN;
    double downY = (points.get(0).getY() - corner.getY()) / SPAN;
    return new Frame(
        corner.getX() - PATTERN * (rightX + downX),
        corner.getY() - PATTERN * (rightY + downY),
        rightX,
        rightY,
        downX,
        downY,
        place);
  }

  /** How many a side has. */
  int squares() {
    return SIDE;
  }

  boolean isPlaced() {
    return place >= 0;
  }

  /** Where the code of another place of the page must lie; absent where the page has none. */
  Optional<Frame> other(List<Area> places, int number) {
    return isPlaced() && place < places.size() && number < places.size()
        ? Optional.of(moved(places.get(place), places.get(number), number))
        : Optional.empty();
  }

  double distance(Frame other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  private Frame moved(Area here, Area there, int number) {
    double square = here.width() / SIDE;
    double right = (there.x() - here.x()) / square;
    double down = (there.y() - here.y()) / square;
    return new Frame(
        x + right * rightX + down * downX,
        y + right * rightY + down * downY,
        rightX,
        rightY,
        downX,
        downY,
        number);
  }

  /**
   * Where a pixel of the straightened code lies on the picture.
   *
   * @param around how much is straightened with it on each side, in squares
   */
  Point2D point(double straightX, double straightY, int around) {
    double column = straightX / STRAIGHT - around;
    double row = straightY / STRAIGHT - around;
    return new Point2D.Double(atX(column, row), atY(column, row));
  }

  private double atX(double column, double row) {
    return x + column * rightX + row * downX;
  }

  private double atY(double column, double row) {
    return y + column * rightY + row * downY;
  }

  boolean isSame(Frame other) {
    return distance(other) < SIDE / 2.0 * Math.hypot(rightX, rightY);
  }

  /**
   * Whether there is something half dark in the midst of paper. Means over many squares, because
   * specks are as dark as squares are.
   */
  boolean looksLikeCode(Grey picture) {
    double inside = 0;
    double paper = 0;
    for (int i = 0; i < SIDE; i++) {
      paper += shade(picture, i, -QUIET) + shade(picture, i, SIDE + QUIET);
      for (int j = 0; j < SIDE; j++) {
        inside += shade(picture, i + 0.5, j + 0.5);
      }
    }
    return inside / (SIDE * SIDE) + DARKER < paper / (2 * SIDE);
  }

  private int shade(Grey picture, double column, double row) {
    return picture.at((int) atX(column, row), (int) atY(column, row));
  }
}
