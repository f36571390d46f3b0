package menlou.packet.bind;

import java.io.IOException;

/** A file that would take more time or memory than any sound one; {@link Untrusted} tells of it. */
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  public TooLarge(String what) {
    super(what);
  }
}
