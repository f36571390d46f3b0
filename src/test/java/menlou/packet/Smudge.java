package menlou.packet;

import menlou.packet.page.Area;
import menlou.packet.read.ReadFile;

/** A drop of white on the wet ink, such as no press of ours makes. */
public final class Smudge {
  private Smudge() {}

  /** Over an area of a page, 1-based. */
  static byte[] over(byte[] file, int page, Area area) {
    float bottom = ReadFile.of(file).pages().get(page - 1).height() - area.bottom();
    String drop =
        " 1 g %s %s %s %s re f\n".formatted(area.x(), bottom, area.width(), area.height());
    return Forger.rewritten(file, page, content -> content + drop);
  }

  /** A press that smudges the first line of every page with this number. */
  public static Packets press(int page) {
    return new Packets(
        TestFonts.FONTS,
        file ->
            ReadFile.of(file).pages().size() < page
                ? file
                : over(file, page, new Area(0, 60, 600, 150)));
  }
}
