package menlou.packet.scan;

import com.google.zxing.ResultPoint;
import java.util.ArrayList;
import java.util.List;
import menlou.packet.code.CodePlaces;
import menlou.packet.code.PageCode;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;

/**
 * Where a code lies on a picture: its upper left corner and the steps from square to square along
 * its rows and columns, in pixels. Tells where the other codes of the page must lie.
 *
 * @param place which of the places of its page it has; -1 when that is not known
 */
record Frame(
    double x, double y, double rightX, double rightY, double downX, double downY, int place) {
  /** From a corner to the middle of the pattern there. */
  private static final double PATTERN = 3.5;

  private static final int SIDE = CodePlaces.SQUARES;
  private static final double SPAN = SIDE - 2 * PATTERN;

  /**
   * The frame of a code that was read.
   *
   * @param points middles of its patterns: lower left, upper left, upper right
   * @param left of the part of the picture they are counted from
   */
  static Frame of(ResultPoint[] points, int left, int top, PageCode code) {
    ResultPoint corner = points[1];
    double rightX = (points[2].getX() - corner.getX()) / SPAN;
    double rightY = (points[2].getY() - corner.getY()) / SPAN;
    double downX = (points[0].getX() - corner.getX()) / SPAN;
    double downY = (points[0].getY() - corner.getY()) / SPAN;
    return new Frame(
        left + corner.getX() - PATTERN * (rightX + downX),
        top + corner.getY() - PATTERN * (rightY + downY),
        rightX,
        rightY,
        downX,
        downY,
        code.stream() == PageCode.Stream.PAGE ? code.index() : -1);
  }

  /** How many a side has. */
  int squares() {
    return SIDE;
  }

  boolean isPlaced() {
    return place >= 0;
  }

  /** The frames of all places a page has, upright or across, as this one tells. */
  List<Frame> others() {
    List<Frame> others = new ArrayList<>();
    for (PaperSize size : PaperSize.values()) {
      List<Area> places = new ArrayList<>(CodePlaces.foot(size));
      if (size == PaperSize.PORTRAIT) {
        places.addAll(CodePlaces.body());
      }
      if (place < places.size()) {
        Area here = places.get(place);
        for (int i = 0; i < places.size(); i++) {
          others.add(moved(here, places.get(i), i));
        }
      }
    }
    return others;
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

  double atX(double column, double row) {
    return x + column * rightX + row * downX;
  }

  double atY(double column, double row) {
    return y + column * rightY + row * downY;
  }

  boolean isSame(Frame other) {
    double far = Math.hypot(x - other.x, y - other.y);
    return far < SIDE / 2.0 * Math.hypot(rightX, rightY);
  }

  /** Whether the middles of the three patterns are darker than what is around the code. */
  boolean looksLikeCode(Grey picture) {
    double far = SIDE - PATTERN;
    int paper = Math.max(shade(picture, -2, -2), shade(picture, SIDE + 2, SIDE + 2));
    int dark =
        Math.max(
            shade(picture, PATTERN, PATTERN),
            Math.max(shade(picture, far, PATTERN), shade(picture, PATTERN, far)));
    return dark + 40 < paper;
  }

  private int shade(Grey picture, double column, double row) {
    return picture.at((int) atX(column, row), (int) atY(column, row));
  }
}
