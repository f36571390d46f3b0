package menlou.packet.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import menlou.packet.page.Area;

/** Where text is being written (ISO 32000-1, 9.4). Not thread-safe. */
final class TextPlace {
  private static final double LEVEL = 1e-4;

  private AffineTransform line = new AffineTransform();
  private AffineTransform matrix = new AffineTransform();

  void begin() {
    set(new AffineTransform());
  }

  void set(AffineTransform place) {
    line = place;
    matrix = new AffineTransform(place);
  }

  /** To the start of another line. */
  void move(double x, double y) {
    line.translate(x, y);
    matrix = new AffineTransform(line);
  }

  Pen pen(State state) {
    return new Pen(state);
  }

  void leave(Pen pen) {
    matrix.translate(pen.along, 0);
  }

  static Glyph hidden(Glyph glyph) {
    return new Glyph(
        glyph.text(),
        glyph.font(),
        glyph.code(),
        glyph.x(),
        glyph.baseline(),
        glyph.advance(),
        glyph.size(),
        glyph.upright(),
        glyph.ink(),
        glyph.tone(),
        false,
        glyph.order());
  }

  /** Goes along one line of letters. */
  final class Pen {
    private final AffineTransform toPage;
    private final double em;
    private final double stretch;
    private final double rise;
    private final double scaleX;
    private final double scaleY;
    private final boolean upright;
    private double along;

    Pen(State state) {
      toPage = new AffineTransform(state.place);
      toPage.concatenate(matrix);
      em = state.size;
      stretch = state.stretch;
      rise = state.rise;
      scaleX = Math.hypot(toPage.getScaleX(), toPage.getShearY());
      scaleY = Math.hypot(toPage.getScaleY(), toPage.getShearX());
      // The page's y points down here, the letters' up.
      upright =
          Math.abs(toPage.getShearY()) < LEVEL
              && Math.abs(toPage.getShearX()) < LEVEL
              && toPage.getScaleX() * em > 0
              && toPage.getScaleY() * em < 0;
    }

    void advance(double by) {
      along += by;
    }

    Glyph glyph(ReadFont font, int code, double advance, float tone, int order) {
      double x = toPage.getScaleX() * along + toPage.getShearX() * rise + toPage.getTranslateX();
      double y = toPage.getShearY() * along + toPage.getScaleY() * rise + toPage.getTranslateY();
      return new Glyph(
          font.text(code),
          font,
          code,
          (float) x,
          (float) y,
          (float) (advance * scaleX),
          (float) (Math.abs(em) * scaleY),
          upright,
          ink(font.ink(code), (float) x, (float) y),
          tone,
          true,
          order);
    }

    private Area ink(Area box, float x, float y) {
      float wide = (float) (em * stretch * scaleX);
      float high = (float) (em * scaleY);
      if (box.width() <= 0) {
        return new Area(x, y, 0, 0);
      }
      if (upright) {
        return new Area(
            x + box.x() * wide, y - box.bottom() * high, box.width() * wide, box.height() * high);
      }
      AffineTransform turned = new AffineTransform(toPage);
      turned.translate(along, rise);
      turned.scale(em * stretch, em);
      Rectangle2D bounds =
          turned
              .createTransformedShape(
                  new Rectangle2D.Float(box.x(), box.y(), box.width(), box.height()))
              .getBounds2D();
      return new Area(
          (float) bounds.getX(),
          (float) bounds.getY(),
          (float) bounds.getWidth(),
          (float) bounds.getHeight());
    }
  }
}
