package menlou.packet.page;

import java.util.BitSet;

/** The dark and light squares of a two-dimensional code. */
public final class Modules {
  private final int side;
  private final BitSet dark;

  /**
   * Squares row by row.
   *
   * @param side how many squares a side has
   */
  public Modules(int side, BitSet dark) {
    this.side = side;
    this.dark = (BitSet) dark.clone();
  }

  /** How many squares a side has. */
  public int side() {
    return side;
  }

  public boolean isDark(int column, int row) {
    return dark.get(row * side + column);
  }
}
