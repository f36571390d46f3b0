package menlou.packet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sides of paper in the order they are printed. Copies are whole sets here, and not left to the
 * printer: some sort them, some do not.
 *
 * @param sides page numbers; {@link #EMPTY} for a side nothing is printed on
 */
record Run(List<Integer> sides, boolean duplex) {
  static final int EMPTY = 0;

  /**
   * Printed on both sides, every part begins on a front side, and so does every copy.
   *
   * @param pages of one copy
   * @param beginnings pages with which a part begins
   */
  static Run of(List<Integer> pages, Set<Integer> beginnings, int copies, boolean duplex) {
    List<Integer> sides = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      boolean first = true;
      for (int page : pages) {
        boolean back = duplex && sides.size() % 2 == 1;
        if (back && (first || beginnings.contains(page))) {
          sides.add(EMPTY);
        }
        sides.add(page);
        first = false;
      }
    }
    return new Run(List.copyOf(sides), duplex);
  }

  int sheets() {
    return duplex ? (sides.size() + 1) / 2 : sides.size();
  }
}
