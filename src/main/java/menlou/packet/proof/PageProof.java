package menlou.packet.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import menlou.packet.page.Area;
import menlou.packet.read.Glyph;
import menlou.packet.read.ReadPage;
import menlou.packet.read.Shape;

/**
 * Proves of all letters of one page, whatever they say, that they can be read: on the paper, large
 * and dark enough, not on each other, not under or behind anything. Lengths in points.
 */
final class PageProof {
  /** Type smaller than this cannot be read by everybody, whatever a form may ask for. */
  static final float LEGIBLE = 5;

  private static final float SLACK = 0.3f;
  private static final float PALEST = 0.7f;
  private static final float CONTRAST = 0.3f;

  /** Letters may touch, but not share more than this part of the smaller one. */
  private static final float TOUCHING = 0.3f;

  private static final float COVERING = 0.2f;

  /** How much of a letter's edge a line may touch. */
  private static final float EDGE = 0.12f;

  private final ReadPage page;
  private final LetterProof letters;
  private final BiConsumer<Glyph, Defect.Kind> found;

  PageProof(ReadPage page, LetterProof letters, BiConsumer<Glyph, Defect.Kind> found) {
    this.page = page;
    this.letters = letters;
    this.found = found;
  }

  void prove() {
    List<Glyph> inked = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.isBlank()) {
        alone(glyph);
        if (glyph.ink().width() > 0) {
          inked.add(glyph);
        }
      }
    }
    inked.sort(Comparator.comparingDouble(glyph -> glyph.ink().y()));
    overlaps(inked);
    float tallest = 0;
    for (Glyph glyph : inked) {
      tallest = Math.max(tallest, glyph.ink().height());
    }
    for (Shape shape : page.shapes()) {
      against(shape, inked, tallest);
    }
  }

  private void alone(Glyph glyph) {
    letters.wrong(glyph).ifPresent(kind -> found.accept(glyph, kind));
    Area ink = glyph.ink();
    boolean off =
        ink.x() < -SLACK
            || ink.y() < -SLACK
            || ink.right() > page.width() + SLACK
            || ink.bottom() > page.height() + SLACK;
    if (off) {
      found.accept(glyph, Defect.Kind.OFF_PAGE);
    } else if (!glyph.visible() || glyph.tone() > PALEST) {
      found.accept(glyph, Defect.Kind.PALE);
    }
    if (glyph.size() < LEGIBLE) {
      found.accept(glyph, Defect.Kind.SMALL);
    }
  }

  private void overlaps(List<Glyph> inked) {
    Area[] bodies = inked.stream().map(Glyph::body).toArray(Area[]::new);
    for (int i = 0; i < bodies.length; i++) {
      Area one = bodies[i];
      float left = one.x();
      float right = one.right();
      float bottom = one.bottom();
      for (int j = i + 1; j < bodies.length && bodies[j].y() < bottom; j++) {
        Area other = bodies[j];
        // Nearly all letters of the line stand apart.
        if (other.x() < right && other.right() > left && part(one, other) > TOUCHING) {
          boolean first = inked.get(i).order() > inked.get(j).order();
          found.accept(inked.get(first ? i : j), Defect.Kind.OVERLAP);
        }
      }
    }
  }

  /** The part of the smaller area both have in common. */
  static float part(Area one, Area other) {
    float width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    float height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    float smaller = Math.min(one.width() * one.height(), other.width() * other.height());
    return width <= 0 || height <= 0 || smaller <= 0 ? 0 : width * height / smaller;
  }

  private void against(Shape shape, List<Glyph> inked, float tallest) {
    if (shape.kind() == Shape.Kind.LINE && !shape.isRule()) {
      return;
    }
    Area area = shape.area();
    for (int i = first(inked, area.y() - tallest); i < inked.size(); i++) {
      Glyph glyph = inked.get(i);
      if (glyph.ink().y() > area.bottom()) {
        return;
      }
      if (shape.kind() == Shape.Kind.LINE) {
        if (crosses(area, glyph)) {
          found.accept(glyph, Defect.Kind.CROSSED);
        }
      } else {
        filled(shape, glyph);
      }
    }
  }

  /** The first letter that begins at this height or lower. */
  private static int first(List<Glyph> inked, float y) {
    int low = 0;
    int high = inked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inked.get(middle).ink().y() < y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Through the letter's body; lines under words may cut what hangs below the baseline. */
  private static boolean crosses(Area line, Glyph glyph) {
    Area ink = glyph.ink();
    float top = ink.y() + ink.height() * EDGE;
    float bottom = Math.min(ink.bottom() - ink.height() * EDGE, glyph.baseline());
    return line.bottom() > top
        && line.y() < bottom
        && line.right() > ink.x() + ink.width() * EDGE
        && line.x() < ink.right() - ink.width() * EDGE;
  }

  private void filled(Shape shape, Glyph glyph) {
    float part = part(shape.area(), glyph.ink());
    if (part <= COVERING) {
      return;
    }
    if (shape.order() > glyph.order() || shape.kind() == Shape.Kind.IMAGE) {
      found.accept(glyph, Defect.Kind.COVERED);
    } else if (Math.abs(shape.tone() - glyph.tone()) < CONTRAST
        && shape.area().width() > glyph.ink().width()) {
      found.accept(glyph, Defect.Kind.PALE);
    }
  }

  /** Placeholders that describe a letter. */
  static Map<String, String> details(Glyph glyph) {
    String code = glyph.text().isEmpty() ? "" : "U+%04X".formatted(glyph.text().codePointAt(0));
    return Map.of(
        "letter",
        glyph.text(),
        "code",
        code,
        "size",
        String.format(Locale.ROOT, "%.1f", glyph.size()),
        "font",
        glyph.font().name());
  }
}
