package menlou.packet.page;

import java.util.List;
import menlou.packet.structure.Artefact;
import menlou.packet.type.Galley;
import menlou.packet.type.SetText;

/**
 * Tells how a page looks in one number: pages that look the same have the same. What stands at the
 * foot is left out, because it says of which packet the page is.
 */
public final class Fingerprint {
  /** Odd, with bits all over: the golden ratio. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long state = 1;

  private Fingerprint() {}

  /**
   * The look of a page.
   *
   * @param foot where the foot begins, in points from the upper edge
   */
  public static long of(PaperSize size, List<Content> contents, float foot) {
    Fingerprint print = new Fingerprint();
    print.add(size.width(), size.height());
    for (Content content : contents) {
      for (Mark mark : content.marks()) {
        if (content.tag() != Artefact.FOOTER || top(mark) < foot) {
          print.add(mark);
        }
      }
    }
    return print.state;
  }

  private static float top(Mark mark) {
    return switch (mark) {
      case Mark.Words words -> words.baseline();
      case Mark.Rule rule -> Math.min(rule.y1(), rule.y2());
      case Mark.Shade shade -> shade.area().y();
      case Mark.Photo photo -> photo.area().y();
      case Mark.Slanted slanted -> slanted.y();
      case Mark.Code code -> code.area().y();
    };
  }

  private void add(Mark mark) {
    switch (mark) {
      case Mark.Words words -> {
        add(words.x(), words.baseline(), words.stretch(), words.grey());
        add(words.text(), words.line().from(), words.line().to());
      }
      case Mark.Rule rule -> {
        add(rule.x1(), rule.y1(), rule.x2(), rule.y2());
        add(rule.weight(), rule.grey());
      }
      case Mark.Shade shade -> {
        add(shade.area());
        add(shade.grey());
      }
      case Mark.Photo photo -> {
        add(photo.area());
        add(photo.picture().fingerprint());
      }
      case Mark.Slanted slanted -> {
        add(slanted.x(), slanted.y(), slanted.degrees(), slanted.grey());
        add(slanted.text(), 0, slanted.text().galley().size());
      }
      case Mark.Code code -> {
        add(code.area());
        add(code.modules());
      }
    }
  }

  private void add(SetText text, int from, int to) {
    add(text.size(), text.narrow());
    Galley galley = text.galley();
    for (int atom = from; atom < to; atom++) {
      add((galley.isUnderlined(atom) ? 1L : 0L) + (galley.isTicked(atom) ? 2L : 0L));
      add(galley.isBlank(atom) ? 0L : galley.font(atom).name().name().hashCode());
      add((long) galley.glyph(atom));
      add(galley.width(atom, text.size()));
    }
  }

  private void add(Modules modules) {
    for (int row = 0; row < modules.side(); row++) {
      long bits = 0;
      for (int column = 0; column < modules.side(); column++) {
        bits = bits << 1 | (modules.isDark(column, row) ? 1 : 0);
      }
      add(bits);
    }
  }

  private void add(Area area) {
    add(area.x(), area.y(), area.width(), area.height());
  }

  private void add(float... numbers) {
    for (float number : numbers) {
      add((long) Float.floatToIntBits(number));
    }
  }

  private void add(long number) {
    long mixed = (state ^ number) * FACTOR;
    state = mixed ^ (mixed >>> 29);
  }
}
