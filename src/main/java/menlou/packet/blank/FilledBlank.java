package menlou.packet.blank;

import java.util.List;

/**
 * A blank with a case's values in it, and what found no room there. A blank that lacks something
 * must not be handed in.
 */
public final class FilledBlank {
  private final byte[] bytes;
  private final List<String> tooLong;
  private final List<String> tooMany;

  FilledBlank(byte[] bytes, List<String> tooLong, List<String> tooMany) {
    this.bytes = bytes.clone();
    this.tooLong = List.copyOf(tooLong);
    this.tooMany = List.copyOf(tooMany);
  }

  /** The PDF. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Names of boxes that stay empty because their value does not fit. */
  public List<String> tooLong() {
    return tooLong;
  }

  /** Lists of which the case has more rows than the map has boxes for. */
  public List<String> tooMany() {
    return tooMany;
  }

  public boolean isWhole() {
    return tooLong.isEmpty() && tooMany.isEmpty();
  }
}
