package menlou.packet.blank;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import menlou.packet.page.Area;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is seen: cropped, turned, with its origin in the upper left corner.
 *
 * @param width in points, as seen
 * @param seen from the page's own coordinates to those seen
 */
record PageFrame(float width, float height, AffineTransform seen) {
  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    float x = box.getLowerLeftX();
    float y = box.getLowerLeftY();
    float right = box.getUpperRightX();
    float top = box.getUpperRightY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> turned(box, new AffineTransform(0, 1, 1, 0, -y, -x));
      case 180 -> upright(box, new AffineTransform(-1, 0, 0, 1, right, -y));
      case 270 -> turned(box, new AffineTransform(0, -1, -1, 0, top, right));
      default -> upright(box, new AffineTransform(1, 0, 0, -1, -x, top));
    };
  }

  private static PageFrame upright(PDRectangle box, AffineTransform seen) {
    return new PageFrame(box.getWidth(), box.getHeight(), seen);
  }

  private static PageFrame turned(PDRectangle box, AffineTransform seen) {
    return new PageFrame(/* width= */ box.getHeight(), /* height= */ box.getWidth(), seen);
  }

  Point2D.Float point(double x, double y) {
    Point2D.Float at = new Point2D.Float();
    seen.transform(new Point2D.Double(x, y), at);
    return at;
  }

  Area area(PDRectangle box) {
    Point2D.Float one = point(box.getLowerLeftX(), box.getLowerLeftY());
    Point2D.Float other = point(box.getUpperRightX(), box.getUpperRightY());
    return new Area(
        Math.min(one.x, other.x),
        Math.min(one.y, other.y),
        Math.abs(one.x - other.x),
        Math.abs(one.y - other.y));
  }

  /** Leads from what is drawn as on an upright page of this size to the page's own coordinates. */
  AffineTransform drawing() {
    try {
      AffineTransform own = seen.createInverse();
      own.concatenate(new AffineTransform(1, 0, 0, -1, 0, height));
      return own;
    } catch (NoninvertibleTransformException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
