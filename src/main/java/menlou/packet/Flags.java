package menlou.packet;

import java.util.ArrayList;
import java.util.List;
import menlou.packet.page.Align;
import menlou.packet.page.Area;
import menlou.packet.page.Canvas;
import menlou.packet.page.Content;
import menlou.packet.page.Lettering;
import menlou.packet.page.Mark;
import menlou.packet.page.PaperSize;
import menlou.packet.structure.Artefact;
import menlou.packet.type.Face;
import menlou.packet.type.SetText;

/**
 * Numbered flags in the margins of one page, beside the lines to sign on: on the side the line is
 * nearer to, outside the form. Lengths in points.
 */
final class Flags {
  private static final float WIDTH = 17;
  private static final float HEIGHT = 13;
  private static final float FROM_EDGE = 9;
  private static final float POINTER = 9;
  private static final float SIZE = 9;
  private static final float SHADE = 0.82f;
  private static final float LINE = 0.8f;

  private final Lettering letters;
  private final Canvas canvas;
  private final List<Area> taken = new ArrayList<>();

  Flags(Lettering letters, PaperSize size) {
    this.letters = letters;
    this.canvas = new Canvas(size);
    canvas.open(Artefact.HEADER);
  }

  /** A flag beside the area. */
  void add(String number, Area sign) {
    boolean left = sign.x() + sign.width() / 2 < canvas.size().width() / 2 - 1;
    float x = left ? FROM_EDGE : canvas.size().width() - FROM_EDGE - WIDTH;
    Area flag = free(new Area(x, sign.y() + (sign.height() - HEIGHT) / 2, WIDTH, HEIGHT));
    taken.add(flag);
    canvas.add(new Mark.Shade(flag, SHADE));
    canvas.frame(flag, LINE, Mark.BLACK);
    pointer(flag, left);
    SetText words = letters.line(number, Face.HEI_BOLD, SIZE);
    canvas.text(words, flag.down((HEIGHT - SIZE) / 2), Align.CENTER, Mark.BLACK);
  }

  /** Lower, when another flag is there already. */
  private Area free(Area wanted) {
    Area flag = wanted;
    for (Area other : taken) {
      if (other.x() == flag.x() && Math.abs(other.y() - flag.y()) < HEIGHT + 1) {
        flag = new Area(flag.x(), other.bottom() + 2, WIDTH, HEIGHT);
      }
    }
    return flag;
  }

  private void pointer(Area flag, boolean left) {
    float base = left ? flag.right() : flag.x();
    float tip = left ? base + POINTER : base - POINTER;
    float middle = flag.y() + HEIGHT / 2;
    canvas.rule(base, flag.y(), tip, middle, LINE);
    canvas.rule(base, flag.bottom(), tip, middle, LINE);
  }

  List<Content> contents() {
    return canvas.contents();
  }
}
