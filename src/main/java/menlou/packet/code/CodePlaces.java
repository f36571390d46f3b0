package menlou.packet.code;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Area;
import menlou.packet.page.PaperSize;

/**
 * Where codes stand on a page: in a row at its foot, from the sides inwards, so that the page
 * number keeps the middle. A square of a code is 0.4 mm wide, nearly five dots of a 300-dpi scan.
 * Below, 5.3 mm stay free, which every printer prints; above, contents must keep {@link #FOOT} from
 * the edge.
 */
public final class CodePlaces {
  /** The lowest contents may reach, in millimetres above the lower edge. */
  public static final double FOOT = 23.4;

  /** How wide a code is, in squares. */
  public static final int SQUARES = 41;

  private static final double SQUARE = 0.4;
  private static final double SIDE = SQUARES * SQUARE;

  /** From one code to the next: six squares stay free between, where four are asked for. */
  private static final double STEP = SIDE + 6 * SQUARE;

  private static final double MARGIN = 20;
  private static final double BELOW = 5.3;

  /** Half of what the page number needs in the middle. */
  private static final double MIDDLE = 18;

  private static final int COLUMNS = 8;
  private static final int ROWS = 10;
  private static final double FIRST_ROW = 62;

  private CodePlaces() {}

  /** At the foot of a page, in the order they are used: from the right edge, then from the left. */
  public static List<Area> foot(PaperSize size) {
    double width = millimetres(size.width());
    double top = millimetres(size.height()) - BELOW - SIDE;
    int aside = (int) ((width / 2 - MARGIN - MIDDLE + STEP - SIDE) / STEP);
    List<Area> places = new ArrayList<>();
    for (int i = 0; i < aside; i++) {
      places.add(place(width - MARGIN - SIDE - i * STEP, top));
    }
    for (int i = 0; i < aside; i++) {
      places.add(place(MARGIN + i * STEP, top));
    }
    return places;
  }

  /** In the body of a page that carries nothing else, upright. */
  public static List<Area> body() {
    double left = (millimetres(PaperSize.PORTRAIT.width()) - COLUMNS * STEP + STEP - SIDE) / 2;
    List<Area> places = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        places.add(place(left + column * STEP, FIRST_ROW + row * STEP));
      }
    }
    return places;
  }

  private static Area place(double x, double y) {
    float side = PaperSize.points(SIDE);
    return new Area(PaperSize.points(x), PaperSize.points(y), side, side);
  }

  private static double millimetres(float points) {
    return points / PaperSize.points(1);
  }
}
