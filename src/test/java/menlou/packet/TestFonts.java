package menlou.packet;

import menlou.packet.type.Fonts;

/** The fonts all tests share, parsed once. */
public final class TestFonts {
  public static final Fonts FONTS = new Fonts();

  private TestFonts() {}
}
