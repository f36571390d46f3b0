package menlou.packet.page;

import java.util.List;
import menlou.packet.type.Face;
import menlou.packet.type.Fit;
import menlou.packet.type.FitRule;
import menlou.packet.type.Fonts;
import menlou.packet.type.Galley;
import menlou.packet.type.Inline;
import menlou.packet.type.SetText;

/** Sets short fixed words such as footers, on one line or wrapped. */
public final class Lettering {
  private final Fonts fonts;

  public Lettering(Fonts fonts) {
    this.fonts = fonts;
  }

  public Galley galley(String text, Face face) {
    return galley(List.of(new Inline.Words(text, face, false)));
  }

  public Galley galley(List<Inline> words) {
    return fonts.galley(words);
  }

  /** One line however long. */
  public SetText line(String text, Face face, double size) {
    return wrapped(text, face, size, Float.MAX_VALUE / 4);
  }

  public SetText wrapped(String text, Face face, double size, float width) {
    return Fit.wrapped(
        galley(text, face),
        width,
        new FitRule((float) size, (float) size, 0, FitRule.CELL_LEADING));
  }
}
