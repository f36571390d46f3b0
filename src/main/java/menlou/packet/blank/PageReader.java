package menlou.packet.blank;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import menlou.packet.bind.StreamSizes;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the content of one page, and collects lines and letters as they are seen. */
final class PageReader extends PDFGraphicsStreamEngine {
  /** Pictures, shades and colours tell nothing of boxes, and cost most. */
  private static final Set<String> PASSED_OVER =
      Set.of("BI", "sh", "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k");

  /** Drawings inside of drawings; deeper ones draw themselves. */
  private static final int DEEPEST = 20;

  /** Drawings saved one in the other; forms get by with a dozen. */
  private static final int MOST_SAVED = 1_000;

  private final PageFrame frame;
  private final Budget budget;
  private final StreamSizes sizes;
  private final Drawn drawn = new Drawn();
  private final List<List<Point2D.Float>> path = new ArrayList<>();
  private Point2D.Float current = new Point2D.Float();

  private PageReader(PDPage page, Budget budget, StreamSizes sizes) {
    super(page);
    this.frame = PageFrame.of(page);
    this.budget = budget;
    this.sizes = sizes;
  }

  static Drawn read(PDPage page, Budget budget, StreamSizes sizes) throws IOException {
    PageReader reader = new PageReader(page, budget, sizes);
    var contents = page.getContentStreams();
    while (contents.hasNext()) {
      budget.bytes(sizes.of(contents.next().getCOSObject()));
    }
    reader.processPage(page);
    return reader.drawn;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    Budget.require(getGraphicsStackSize() <= MOST_SAVED);
    if (PASSED_OVER.contains(operator.getName())
        || (operator.getName().equals("Do") && !isForm(operands))) {
      return;
    }
    super.processOperator(operator, operands);
  }

  /** Charges for what will be drawn. */
  private boolean isForm(List<COSBase> operands) {
    COSDictionary things =
        getResources() == null
            ? null
            : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (things != null
        && operands.size() == 1
        && operands.getFirst() instanceof COSName name
        && things.getDictionaryObject(name) instanceof COSStream stream
        && COSName.FORM.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
      budget.bytes(sizes.of(stream));
      Budget.require(getLevel() < DEEPEST);
      return true;
    }
    return false;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) {
    String text = font.toUnicode(code);
    Point2D.Float from = frame.point(place.getTranslateX(), place.getTranslateY());
    Point2D.Float end = place.transformPoint(advance.getX(), 0);
    Point2D.Float to = frame.point(end.x, end.y);
    if (text != null && !text.isBlank()) {
      float size = Math.max(Math.abs(place.getScalingFactorY()), 1);
      drawn.letter(new Letter(text, Math.min(from.x, to.x), from.y, Math.abs(to.x - from.x), size));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.add(new ArrayList<>());
    point(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.isEmpty()) {
      path.add(new ArrayList<>());
    }
    point(x, y);
  }

  private void point(float x, float y) {
    current = new Point2D.Float(x, y);
    path.getLast().add(frame.point(x, y));
  }

  /** A curve is no line; what follows begins at its end. */
  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    if (!path.isEmpty() && path.getLast().size() > 1) {
      path.getLast().add(path.getLast().getFirst());
    }
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    for (List<Point2D.Float> part : path) {
      for (int i = 1; i < part.size(); i++) {
        drawn.line(part.get(i - 1), part.get(i));
      }
    }
    endPath();
  }

  @Override
  public void fillPath(int rule) {
    path.stream().filter(part -> part.size() > 1).forEach(drawn::filled);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int rule) {}

  @Override
  public void shadingFill(COSName name) {}
}
