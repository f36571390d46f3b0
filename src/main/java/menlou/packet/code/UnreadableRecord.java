package menlou.packet.code;

/** Bytes out of codes that say nothing this program understands: altered, or from a newer one. */
public final class UnreadableRecord extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableRecord(String why) {
    super(why);
  }
}
